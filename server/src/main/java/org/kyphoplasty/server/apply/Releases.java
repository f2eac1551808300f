package org.kyphoplasty.server.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PerSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads and warms up the logic of each release before it is served; a release whose plans cannot be
 * applied is refused.
 */
public final class Releases implements ArtifactListener {
  private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

  private final ArtifactStore store;
  private final WarmUp warmUp;
  private final PerSnapshot<Release> loaded =
      new PerSnapshot<>(snapshot -> new Release(new SnapshotDefinitions(snapshot)));

  Releases(ArtifactStore store, WarmUp warmUp) {
    this.store = store;
    this.warmUp = warmUp;
  }

  /** The release that is served now; hold on to it for the length of a request. */
  public Release current() {
    return of(store.current());
  }

  /** The release of a snapshot. */
  public Release of(ArtifactSnapshot snapshot) {
    return loaded.of(snapshot);
  }

  @Override
  public void prepare(ArtifactSnapshot candidate) {
    Instant start = Instant.now();
    Release release = loaded.prepare(candidate);
    Instant warming = Instant.now();
    List<PlanDefinition> roots = release.roots();
    roots.forEach(plan -> warmUp.apply(release, plan));
    LOG.info(
        "Loaded the logic of {} {} in {} ms ({} libraries as ELM, {} value sets), warmed up {} in {} ms",
        candidate.packageName(),
        candidate.packageVersion(),
        Duration.between(start, warming).toMillis(),
        release.definitions().all(Library.class).size(),
        release.definitions().all(ValueSet.class).size(),
        roots.stream().map(plan -> plan.getIdElement().getIdPart()).toList(),
        Duration.between(warming, Instant.now()).toMillis());
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    loaded.settled(current);
  }
}
