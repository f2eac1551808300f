package org.kyphoplasty.server.web.prepared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;

/**
 * The answers made of one snapshot. They go with it, so none has to be invalidated.
 *
 * @param snapshot what they were made of
 */
record PreparedAnswers(ArtifactSnapshot snapshot, Cache<SentRequest, PreparedAnswer> made) {
  /** Far more than all artifacts in all formats take; names of hosts that are made up fill it. */
  private static final long MAX_BYTES = 64L << 20;

  static PreparedAnswers of(ArtifactSnapshot snapshot) {
    return new PreparedAnswers(
        snapshot,
        Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((SentRequest sent, PreparedAnswer answer) -> sent.size() + answer.size())
            .build());
  }

  @Nullable PreparedAnswer find(SentRequest sent) {
    return made.getIfPresent(sent);
  }

  void keep(SentRequest sent, PreparedAnswer answer) {
    made.put(sent, answer);
  }
}
