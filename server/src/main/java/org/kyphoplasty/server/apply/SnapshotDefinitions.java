package org.kyphoplasty.server.apply;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.plan.Definitions;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;

/** The definitions of a snapshot. */
record SnapshotDefinitions(ArtifactSnapshot snapshot) implements Definitions {
  @Override
  public Optional<Resource> byCanonical(String canonical) {
    return snapshot.byCanonical(canonical);
  }

  @Override
  public <T extends Resource> List<T> all(Class<T> type) {
    return snapshot.all(type.getSimpleName()).stream().map(type::cast).toList();
  }
}
