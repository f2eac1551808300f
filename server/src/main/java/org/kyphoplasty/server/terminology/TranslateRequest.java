package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a call of {@code $translate} asks for.
 *
 * @param maps those to translate with
 * @param targetSystem only what is of this system
 */
record TranslateRequest(
    List<Mappings> maps, List<Coding> codings, Optional<String> targetSystem, boolean reverse) {
  private static final Set<String> KNOWN =
      Set.of(
          "code",
          "codeableConcept",
          "coding",
          "conceptMapVersion",
          "reverse",
          "source",
          "system",
          "target",
          "targetsystem",
          "url",
          "version");

  static TranslateRequest of(@Nullable IdType id, RequestDetails request, Terminology terminology) {
    Asked asked = Asked.of(request, KNOWN);
    return new TranslateRequest(
        maps(id, asked, terminology),
        AskedCodes.of(asked, asked.text("system").orElse(null), asked.text("version").orElse(null)),
        asked.text("targetsystem"),
        asked.flag("reverse"));
  }

  private static List<Mappings> maps(@Nullable IdType id, Asked asked, Terminology terminology) {
    Optional<String> url = asked.text("url");
    Optional<String> path = Optional.ofNullable(id).map(IdType::getIdPart);
    if (path.isPresent() && url.isPresent()) {
      throw new InvalidRequestException("Name the map by its id in the path or by 'url', not both");
    }
    List<Mappings> chosen =
        terminology.maps().stream()
            .filter(each -> agrees(path, each.map().getIdElement().getIdPart()))
            .filter(each -> url.isEmpty() || isCalled(each.map(), url.get(), asked))
            .toList();
    Optional<String> named = path.or(() -> url);
    if (chosen.isEmpty() && named.isPresent()) {
      throw new ResourceNotFoundException(
          "This server publishes no ConceptMap %s in that version".formatted(named.get()));
    }
    return chosen.stream()
        .filter(each -> agrees(asked.text("source"), canonical(each.map().getSource())))
        .filter(each -> agrees(asked.text("target"), canonical(each.map().getTarget())))
        .toList();
  }

  private static boolean isCalled(ConceptMap map, String url, Asked asked) {
    Optional<String> version = asked.text("conceptMapVersion");
    String versioned = map.getUrl() + "|" + map.getVersion();
    return version.isPresent()
        ? versioned.equals(url + "|" + version.get())
        : url.equals(map.getUrl()) || url.equals(versioned);
  }

  private static @Nullable String canonical(@Nullable Type valueSet) {
    return valueSet == null ? null : valueSet.primitiveValue();
  }

  private static boolean agrees(Optional<String> asked, @Nullable String declared) {
    return asked.isEmpty() || Objects.equals(asked.get(), declared);
  }
}
