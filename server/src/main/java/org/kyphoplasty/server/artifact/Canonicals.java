package org.kyphoplasty.server.artifact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.MetadataResource;
import org.kyphoplasty.server.artifact.search.Indexed;

/** Finds artifacts by canonical URL, with and without version. */
final class Canonicals {
  private final Map<String, Indexed> byCanonical = new HashMap<>();

  Canonicals(Collection<Indexed> artifacts) {
    artifacts.forEach(artifact -> artifact.url().ifPresent(url -> add(url, artifact)));
  }

  private void add(String url, Indexed artifact) {
    byCanonical.put(url + "|" + version(artifact), artifact);
    byCanonical.merge(url, artifact, Canonicals::latest);
  }

  private static Indexed latest(Indexed one, Indexed other) {
    return Versions.compare(version(one), version(other)) >= 0 ? one : other;
  }

  private static String version(Indexed artifact) {
    String version = ((MetadataResource) artifact.resource()).getVersion();
    return version == null ? "" : version;
  }

  Optional<Indexed> resolve(String canonical) {
    return Optional.ofNullable(byCanonical.get(canonical));
  }
}
