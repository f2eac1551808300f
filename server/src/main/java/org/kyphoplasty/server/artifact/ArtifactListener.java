package org.kyphoplasty.server.artifact;

/** Prepares what is derived from the published artifacts before they are served. */
public interface ArtifactListener {
  /**
   * Called off the request path, at start and whenever the package changes, while the previous
   * snapshot is still served.
   *
   * @throws RuntimeException refuses the candidate: the message is logged, the previous snapshot
   *     stays; at start the server stops
   */
  default void prepare(ArtifactSnapshot candidate) {}

  /** Called when a candidate is served or refused, to drop what was kept of any other snapshot. */
  default void settled(ArtifactSnapshot current) {}
}
