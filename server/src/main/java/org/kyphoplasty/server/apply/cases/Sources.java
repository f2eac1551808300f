package org.kyphoplasty.server.apply.cases;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kyphoplasty.server.artifact.Fingerprint;

/** What authors edit: FSH, CQL, test patients, and the settings beside them. */
final class Sources {
  private static final long LOOK_MILLIS = 250;

  private final Path[] locations;
  private Optional<Fingerprint> known;

  Sources(Path project) {
    Path profiles = project.resolve("profiles");
    Path terminology = project.resolve("terminology");
    this.locations =
        new Path[] {
          profiles.resolve("input"),
          profiles.resolve("sushi-config.yaml"),
          profiles.resolve("validation-warnings.txt"),
          terminology.resolve("input"),
          terminology.resolve("sushi-config.yaml")
        };
    this.known = Fingerprint.of(locations);
  }

  /** Returns once the sources differ from those of the last return and have kept still since. */
  void awaitEdit() throws InterruptedException {
    Optional<Fingerprint> last = known;
    Optional<Fingerprint> now = Fingerprint.of(locations);
    while (now.isEmpty() || now.equals(known) || !now.equals(last)) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      last = now;
      now = Fingerprint.of(locations);
    }
    known = now;
  }
}
