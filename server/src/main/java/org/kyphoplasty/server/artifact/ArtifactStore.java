package org.kyphoplasty.server.artifact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.content.ContentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the snapshot that is served, and replaces it as a whole or not at all. */
public final class ArtifactStore {
  private static final Logger LOG = LoggerFactory.getLogger(ArtifactStore.class);

  private final ContentSource source;
  private final SnapshotLoader loader;
  private final Supplier<List<ArtifactListener>> listeners;
  private volatile ArtifactSnapshot current;
  private volatile @Nullable Refusal refusal;
  private Optional<Fingerprint> fingerprint = Optional.empty();

  /**
   * Loads the package.
   *
   * @throws ContentException if it is broken
   */
  ArtifactStore(
      ContentSource source, SnapshotLoader loader, Supplier<List<ArtifactListener>> listeners) {
    this.source = source;
    this.loader = loader;
    this.listeners = listeners;
    this.current = load(null);
  }

  /** What is served now; hold on to it for the length of a request, not longer. */
  public ArtifactSnapshot current() {
    return current;
  }

  /** Whether what is served is part of this distribution, and not of a place of its own. */
  public boolean servesBuiltIn() {
    return !source.canChange();
  }

  /** The last change of the package that was refused, until one is accepted. */
  Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  ContentSource source() {
    return source;
  }

  /** What the package looked like just before it was last read. */
  synchronized Optional<Fingerprint> fingerprint() {
    return fingerprint;
  }

  /** Prepares all that depends on the first snapshot; its failure stops the start. */
  void prepareFirst() {
    listeners.get().forEach(listener -> listener.prepare(current));
  }

  /** Reads the package again, and serves it if it is sound and every listener accepts it. */
  synchronized void reload() {
    List<ArtifactListener> all = listeners.get();
    try {
      ArtifactSnapshot candidate = load(current);
      all.forEach(listener -> listener.prepare(candidate));
      current = candidate;
      refusal = null;
    } catch (RuntimeException e) {
      refusal = new Refusal(Instant.now(), String.valueOf(e.getMessage()));
      LOG.error(
          "Refused the changed package {}, {} {} goes on being served: {}",
          source,
          current.packageName(),
          current.packageVersion(),
          e.getMessage(),
          e instanceof ContentException ? null : e);
    }
    all.forEach(listener -> listener.settled(current));
  }

  private ArtifactSnapshot load(@Nullable ArtifactSnapshot previous) {
    Instant start = Instant.now();
    fingerprint = source.fingerprint();
    ArtifactSnapshot loaded = loader.load(source.read(), previous);
    String counts =
        loaded.counts().entrySet().stream()
            .map(type -> type.getValue() + " " + type.getKey())
            .collect(Collectors.joining(", "));
    LOG.info(
        "Loaded {} {} from {} in {} ms: {}",
        loaded.packageName(),
        loaded.packageVersion(),
        source,
        Duration.between(start, Instant.now()).toMillis(),
        counts);
    return loaded;
  }
}
