package org.kyphoplasty.server.artifact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.content.PackageArchive;
import org.kyphoplasty.server.artifact.search.Catalog;
import org.kyphoplasty.server.artifact.search.Indexed;

/**
 * All published artifacts of one package, immutable. The resources are shared by all readers: who
 * wants to change one takes a {@code copy()} first.
 */
public final class ArtifactSnapshot implements Catalog {
  private final PackageArchive archive;
  private final Map<String, SortedMap<String, Indexed>> byType;
  private final Canonicals canonicals;

  ArtifactSnapshot(
      PackageArchive archive,
      Map<String, SortedMap<String, Indexed>> byType,
      Canonicals canonicals) {
    this.archive = archive;
    this.byType = byType;
    this.canonicals = canonicals;
  }

  /** The id of the FHIR package, such as {@code org.kyphoplasty.pathway}. */
  public String packageName() {
    return archive.name();
  }

  /** The version of the FHIR package. */
  public String packageVersion() {
    return archive.version();
  }

  /** The package itself, as it was loaded. */
  public PackageArchive archive() {
    return archive;
  }

  /** Reads by resource type and logical id. */
  public Optional<Resource> read(String type, String id) {
    return find(type, id).map(Indexed::resource);
  }

  /** Resolves {@code url} or {@code url|version}; without a version the latest is meant. */
  public Optional<Resource> byCanonical(String canonical) {
    return resolve(canonical).map(Indexed::resource);
  }

  /** All artifacts of a type, ordered by id. */
  public List<Resource> all(String type) {
    return ofType(type).stream().map(Indexed::resource).toList();
  }

  /** The number of artifacts by type, of those types that have any. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    PublishedTypes.NAMES.stream()
        .filter(type -> !ofType(type).isEmpty())
        .forEach(type -> counts.put(type, ofType(type).size()));
    return counts;
  }

  @Override
  public Collection<Indexed> ofType(String type) {
    return byType.getOrDefault(type, Collections.emptySortedMap()).values();
  }

  @Override
  public Optional<Indexed> find(String type, String id) {
    return Optional.ofNullable(byType.getOrDefault(type, Collections.emptySortedMap()).get(id));
  }

  @Override
  public Optional<Indexed> resolve(String canonical) {
    return canonicals.resolve(canonical);
  }
}
