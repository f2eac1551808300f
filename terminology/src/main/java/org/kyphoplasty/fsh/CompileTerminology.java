package org.kyphoplasty.fsh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/**
 * Command line of the terminology build: module folder, publication time, place for the archive.
 */
public final class CompileTerminology {
  private CompileTerminology() {}

  public static void main(String[] args) throws IOException {
    try {
      Path module = Path.of(args[0]);
      Path archive =
          new TerminologyBuild(module, Instant.parse(args[1]), new Sushi(module)).build();
      Path copy = Path.of(args[2]);
      Files.createDirectories(copy.getParent());
      Files.copy(archive, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (BuildException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
