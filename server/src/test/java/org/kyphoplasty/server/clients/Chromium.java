package org.kyphoplasty.server.clients;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser in which forms are rendered. */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Chromium() {}

  /**
   * The program: what the system property {@code chromium} or the environment variable {@code
   * CHROMIUM} names, or else one on the PATH. Aborts the test where there is none.
   */
  static String find() {
    return Optional.ofNullable(System.getProperty("chromium"))
        .or(() -> Optional.ofNullable(System.getenv("CHROMIUM")))
        .or(Chromium::onPath)
        .orElseGet(
            () ->
                abort(
                    "This test needs Chromium, and none was found. Install it (Debian and"
                        + " Ubuntu: apt-get install chromium), or name one with -Dchromium=<path>"
                        + " or in the environment variable CHROMIUM."));
  }

  private static Optional<String> onPath() {
    List<Path> folders =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
