package org.kyphoplasty.fsh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/**
 * Command line of the terminology build: module folder, publication time, and the folder on the
 * class path that gets the index of FHIR core, {@code core.tsv.gz}.
 */
public final class CompileTerminology {
  private CompileTerminology() {}

  public static void main(String[] args) throws IOException {
    try {
      Path module = Path.of(args[0]);
      Sushi sushi = new Sushi(module);
      new TerminologyBuild(module, Instant.parse(args[1]), sushi).build();
      Path resources = Files.createDirectories(Path.of(args[2]));
      Files.copy(
          sushi.coreIndex(), resources.resolve("core.tsv.gz"), StandardCopyOption.REPLACE_EXISTING);
    } catch (BuildException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
