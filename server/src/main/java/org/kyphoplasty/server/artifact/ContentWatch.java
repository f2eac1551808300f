package org.kyphoplasty.server.artifact;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Reloads the package when it changed and then kept still for one look, so that a build that is
 * still writing is let finish.
 */
final class ContentWatch implements SmartLifecycle {
  private final ArtifactStore store;
  private final Duration interval;
  private Optional<Fingerprint> seen = Optional.empty();
  private volatile @Nullable ScheduledExecutorService looking;

  ContentWatch(ArtifactStore store, Duration interval) {
    this.store = store;
    this.interval = interval;
  }

  private void look() {
    Optional<Fingerprint> now = store.source().fingerprint();
    boolean still = now.isPresent() && now.equals(seen);
    seen = now;
    if (still && !now.equals(store.fingerprint())) {
      store.reload();
    }
  }

  @Override
  public void start() {
    if (store.source().canChange()) {
      ScheduledExecutorService executor =
          Executors.newSingleThreadScheduledExecutor(
              work -> {
                Thread thread = new Thread(work, "content-watch");
                thread.setDaemon(true);
                return thread;
              });
      long millis = interval.toMillis();
      var unused =
          executor.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
      looking = executor;
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService executor = looking;
    if (executor != null) {
      executor.shutdownNow();
      looking = null;
    }
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }
}
