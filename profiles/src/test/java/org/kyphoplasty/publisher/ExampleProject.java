package org.kyphoplasty.publisher;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.kyphoplasty.fsh.Sushi;

/** A copy of the small project in {@code src/test/resources/project}, to edit and publish. */
record ExampleProject(Path root) {
  static final Instant DATE = Instant.parse("2026-01-02T03:04:05Z");
  private static final Path SOURCE = Path.of("src/test/resources/project");

  static ExampleProject in(Path folder) {
    try (Stream<Path> walk = Files.walk(SOURCE)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SOURCE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ExampleProject(folder);
  }

  Published publish() {
    return publisher().publish();
  }

  Publisher publisher() {
    return new Publisher(
        FhirContext.forR4Cached(), root, DATE, new Sushi(Path.of("../terminology")));
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /** Replaces a text that must be there. */
  void edit(String name, String old, String replacement) {
    try {
      String text = Files.readString(file(name));
      if (!text.contains(old)) {
        throw new IllegalArgumentException(name + " does not contain: " + old);
      }
      Files.writeString(file(name), text.replace(old, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
