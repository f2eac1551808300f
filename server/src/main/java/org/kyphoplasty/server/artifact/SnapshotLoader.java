package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.content.ArchivedContent;
import org.kyphoplasty.content.ContentChecks;
import org.kyphoplasty.content.ContentError;
import org.kyphoplasty.content.ContentException;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.artifact.search.Indexed;
import org.kyphoplasty.server.artifact.search.SearchIndexer;
import org.kyphoplasty.server.artifact.search.SearchParameters;

/** Turns a package into a snapshot: gives versions, dates and search indexes to its artifacts. */
final class SnapshotLoader {
  private final ContentHash hash;
  private final SearchIndexer indexer;

  SnapshotLoader(FhirContext fhir, SearchParameters parameters) {
    this.hash = new ContentHash(fhir);
    this.indexer = new SearchIndexer(fhir, parameters);
  }

  /**
   * @param archived takes ownership: its resources get ids and meta
   * @param previous what is served now, so that only what changed gets a new date
   * @throws ContentException if the package must not be published, with all its errors
   */
  ArtifactSnapshot load(ArchivedContent archived, @Nullable ArtifactSnapshot previous) {
    ContentPackage content = archived.content();
    requireSound(content);
    Instant now = Instant.now();
    Map<String, SortedMap<String, Indexed>> byType = new HashMap<>();
    List<Indexed> all = new ArrayList<>();
    for (Resource resource : content.artifacts()) {
      if (PublishedTypes.NAMES.contains(resource.fhirType())) {
        Indexed artifact = publish(resource, previous, now);
        all.add(artifact);
        add(artifact, byType);
      }
    }
    byType.replaceAll((type, artifacts) -> Collections.unmodifiableSortedMap(artifacts));
    return new ArtifactSnapshot(archived.archive(), Map.copyOf(byType), new Canonicals(all));
  }

  private static void requireSound(ContentPackage content) {
    List<ContentError> errors = ContentChecks.check(content);
    if (!errors.isEmpty()) {
      throw new ContentException(
          errors.stream()
              .map(ContentError::toString)
              .collect(
                  Collectors.joining(
                      "\n  ", "The package has " + errors.size() + " error(s):\n  ", "")));
    }
  }

  private Indexed publish(Resource resource, @Nullable ArtifactSnapshot previous, Instant now) {
    String id = resource.getIdElement().getIdPart();
    if (id == null) {
      throw new ContentException("A " + resource.fhirType() + " of the package has no id");
    }
    String version = hash.of(resource);
    resource.setId(new IdType(resource.fhirType(), id, version));
    Date updated = lastUpdated(resource, version, previous, now);
    resource.getMeta().setVersionId(version).setLastUpdated(updated);
    return new Indexed(resource, indexer.index(resource));
  }

  private static void add(Indexed artifact, Map<String, SortedMap<String, Indexed>> byType) {
    Indexed twin =
        byType
            .computeIfAbsent(artifact.resource().fhirType(), type -> new TreeMap<>())
            .put(artifact.id(), artifact);
    if (twin != null) {
      throw new ContentException(artifact.reference() + " stands twice in the package");
    }
  }

  /** What changed while the server runs was updated now, whatever date the author left in it. */
  private static Date lastUpdated(
      Resource resource, String version, @Nullable ArtifactSnapshot previous, Instant now) {
    if (previous == null) {
      return packaged(resource).orElseGet(() -> Date.from(now));
    }
    return previous
        .read(resource.fhirType(), resource.getIdElement().getIdPart())
        .filter(served -> served.getMeta().getVersionId().equals(version))
        .map(served -> served.getMeta().getLastUpdated())
        .orElseGet(() -> Date.from(now));
  }

  private static Optional<Date> packaged(Resource resource) {
    return Optional.ofNullable(resource.getMeta().getLastUpdated())
        .or(
            () ->
                resource instanceof MetadataResource metadata
                    ? Optional.ofNullable(metadata.getDate())
                    : Optional.empty());
  }
}
