package org.kyphoplasty.server.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files that the tour posts: what Synthea made, and the facts about the fracture. */
final class TourFiles {
  private static final Path SYNTHEA = Path.of("synthea/target/fhir");
  private static final Path FACTS = Path.of("docs/tour/fracture-facts.json");

  private TourFiles() {}

  static String hospitals() {
    return synthea("hospitalInformation");
  }

  static String practitioners() {
    return synthea("practitionerInformation");
  }

  static String patient() {
    return read(
        list()
            .filter(f -> !f.getFileName().toString().contains("Information"))
            .findFirst()
            .orElseThrow(TourFiles::missing));
  }

  static String fractureFacts() {
    return read(FACTS);
  }

  private static String synthea(String prefix) {
    return read(
        list()
            .filter(f -> f.getFileName().toString().startsWith(prefix))
            .findFirst()
            .orElseThrow(TourFiles::missing));
  }

  private static Stream<Path> list() {
    try (Stream<Path> files = Files.list(SYNTHEA)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(missing().getMessage(), e);
    }
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "No synthetic patient in server/" + SYNTHEA + ": run mvn -f server/synthea package");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
