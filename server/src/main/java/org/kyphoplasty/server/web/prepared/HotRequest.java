package org.kyphoplasty.server.web.prepared;

import ca.uhn.fhir.util.UrlUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.PublishedTypes;
import org.kyphoplasty.server.config.UrlEncoded;

/**
 * Which requests are answered from prepared bytes: the CapabilityStatement, published artifacts by
 * id, by version and by canonical URL, and terminology. Artifacts are as many as exist; of answers
 * on codes those that are asked for most stay.
 */
final class HotRequest {
  private static final Set<String> FORM = Set.of("_format", "_pretty");
  private static final Set<String> CANONICAL = Set.of("_format", "_pretty", "url", "version");

  /** Operations whose answers depend on the snapshot and the query alone. */
  private static final Set<String> TERMINOLOGY =
      Set.of(
          "CodeSystem/$lookup",
          "CodeSystem/$subsumes",
          "CodeSystem/$validate-code",
          "ConceptMap/$translate",
          "ValueSet/$expand",
          "ValueSet/$validate-code");

  private static final int LONGEST_QUERY = 1024;

  private HotRequest() {}

  /**
   * Whether it is one.
   *
   * @param below the path below the FHIR base, decoded
   * @param sent the query as it was sent
   */
  static boolean is(String below, String sent, ArtifactSnapshot snapshot) {
    if (!UrlEncoded.isSound(sent)) {
      return false;
    }
    Map<String, String[]> query = UrlUtil.parseQueryString(sent);
    if (query.values().stream().anyMatch(values -> values.length != 1)) {
      return false;
    }
    List<String> path = List.of(below.substring(1).split("/", -1));
    boolean plain = FORM.containsAll(query.keySet());
    if (path.get(path.size() - 1).startsWith("$")) {
      return isTerminology(path) && sent.length() <= LONGEST_QUERY;
    }
    return switch (path.size()) {
      case 1 -> path.get(0).equals("metadata") ? plain : isCanonical(path.get(0), query, snapshot);
      case 2 -> plain && find(path, snapshot).isPresent();
      case 4 ->
          plain
              && path.get(2).equals("_history")
              && find(path, snapshot)
                  .filter(found -> found.getMeta().getVersionId().equals(path.get(3)))
                  .isPresent();
      default -> false;
    };
  }

  private static boolean isTerminology(List<String> path) {
    return (path.size() == 2 || path.size() == 3)
        && TERMINOLOGY.contains(path.get(0) + "/" + path.get(path.size() - 1));
  }

  private static Optional<Resource> find(List<String> path, ArtifactSnapshot snapshot) {
    return snapshot.read(path.get(0), path.get(1));
  }

  private static boolean isCanonical(
      String type, Map<String, String[]> query, ArtifactSnapshot snapshot) {
    if (!PublishedTypes.NAMES.contains(type)
        || !query.containsKey("url")
        || !CANONICAL.containsAll(query.keySet())) {
      return false;
    }
    String version = query.containsKey("version") ? "|" + query.get("version")[0] : "";
    return snapshot
        .byCanonical(query.get("url")[0] + version)
        .filter(found -> found.fhirType().equals(type))
        .isPresent();
  }
}
