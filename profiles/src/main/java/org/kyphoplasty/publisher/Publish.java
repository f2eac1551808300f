package org.kyphoplasty.publisher;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.kyphoplasty.fsh.BuildException;

/**
 * Command line of the publisher: project root, publication time and, if wanted, a place for a copy
 * of the archive. Prints {@code file:line: error: message} and exits with 1 if something is wrong.
 */
public final class Publish {
  private Publish() {}

  public static void main(String[] args) throws IOException {
    try {
      Published published =
          new Publisher(FhirContext.forR4Cached(), Path.of(args[0]), Instant.parse(args[1]))
              .publish();
      if (args.length > 2) {
        Path copy = Path.of(args[2]);
        Files.createDirectories(copy.getParent());
        Files.copy(published.archive(), copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (BuildException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
