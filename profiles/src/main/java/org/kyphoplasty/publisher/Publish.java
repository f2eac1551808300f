package org.kyphoplasty.publisher;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.fsh.BuildException;

/**
 * Command line of the publisher: project root, publication time and, if wanted, a folder for copies
 * of the archives, {@code package.tgz} and {@code terminology.tgz}. Prints {@code file:line: error:
 * message} and exits with 1 if something is wrong.
 */
public final class Publish {
  private Publish() {}

  public static void main(String[] args) throws IOException {
    Instant start = Instant.now();
    Path root = Path.of(args[0]);
    try {
      Publisher publisher = new Publisher(FhirContext.forR4Cached(), root, Instant.parse(args[1]));
      Published published = publisher.publish();
      if (args.length > 2) {
        Path copies = Files.createDirectories(Path.of(args[2]));
        copy(published.archive(), copies.resolve("package.tgz"));
        copy(published.terminology(), copies.resolve("terminology.tgz"));
      }
      System.out.println(summary(published, Duration.between(start, Instant.now())));
    } catch (BuildException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String summary(Published published, Duration time) {
    ContentPackage content = published.content();
    return "%s %s: %d artifacts, %d examples, %s in %.1f s"
        .formatted(
            content.name(),
            content.version(),
            content.artifacts().size(),
            content.examples().size(),
            published.changed() ? "published" : "unchanged, checked",
            time.toMillis() / 1000.0);
  }
}
