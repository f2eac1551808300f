package org.kyphoplasty.server.packaging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.content.ArtifactReferences;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;

/**
 * An artifact with everything that it names, directly or through others, as far as it is published
 * here (CRMI, dependency tracing).
 */
final class ArtifactClosure {
  private final ArtifactSnapshot snapshot;
  private final Set<Resource> found = new LinkedHashSet<>();

  private ArtifactClosure(ArtifactSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The artifact first, then what it needs, by type and id. */
  static List<Resource> of(MetadataResource artifact, ArtifactSnapshot snapshot) {
    ArtifactClosure closure = new ArtifactClosure(snapshot);
    closure.trace(artifact);
    Stream<Resource> needed =
        closure.found.stream()
            .filter(each -> each != artifact)
            .sorted(Comparator.comparing(each -> each.fhirType() + "/" + each.getIdPart()));
    return Stream.concat(Stream.of(artifact), needed).toList();
  }

  private void trace(Resource artifact) {
    Deque<Resource> open = new ArrayDeque<>(List.of(artifact));
    while (!open.isEmpty()) {
      Resource next = open.pop();
      if (found.add(next)) {
        open.addAll(named(next));
      }
    }
  }

  private List<Resource> named(Resource artifact) {
    List<Resource> named = new ArrayList<>();
    for (String reference : ArtifactReferences.of(artifact)) {
      resolve(reference).ifPresent(named::add);
    }
    return named;
  }

  private Optional<Resource> resolve(String reference) {
    IdType id = new IdType(reference);
    return reference.contains(":")
        ? snapshot.byCanonical(reference)
        : Optional.ofNullable(id.getResourceType())
            .flatMap(type -> snapshot.read(type, id.getIdPart()));
  }
}
