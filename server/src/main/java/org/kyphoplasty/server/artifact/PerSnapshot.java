package org.kyphoplasty.server.artifact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is derived from each snapshot before it is served.
 *
 * @param <T> what is derived; safe for use by several threads
 */
public final class PerSnapshot<T> {
  private final Function<ArtifactSnapshot, T> derive;
  private final Map<ArtifactSnapshot, T> kept = new ConcurrentHashMap<>();

  /** With what derives it from a snapshot. */
  public PerSnapshot(Function<ArtifactSnapshot, T> derive) {
    this.derive = derive;
  }

  /** Derives it from a candidate, and keeps it until the candidate is replaced or refused. */
  public T prepare(ArtifactSnapshot candidate) {
    T derived = derive.apply(candidate);
    kept.put(candidate, derived);
    return derived;
  }

  /**
   * What belongs to a snapshot. If a reload has dropped it since the request took the snapshot, it
   * is derived for that request alone.
   */
  public T of(ArtifactSnapshot snapshot) {
    T ready = kept.get(snapshot);
    return ready == null ? derive.apply(snapshot) : ready;
  }

  /** Drops what belongs to any other snapshot. */
  public void settled(ArtifactSnapshot current) {
    kept.keySet().removeIf(snapshot -> snapshot != current);
  }
}
