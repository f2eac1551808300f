package org.kyphoplasty.fsh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/**
 * Command line of the terminology build: module folder, publication time, and the folder on the
 * class path that gets {@code package.tgz} and the index of FHIR core, {@code core.tsv.gz}.
 */
public final class CompileTerminology {
  private CompileTerminology() {}

  public static void main(String[] args) throws IOException {
    try {
      Path module = Path.of(args[0]);
      Sushi sushi = new Sushi(module);
      Path archive = new TerminologyBuild(module, Instant.parse(args[1]), sushi).build();
      Path resources = Files.createDirectories(Path.of(args[2]));
      copy(archive, resources.resolve("package.tgz"));
      copy(sushi.coreIndex(), resources.resolve("core.tsv.gz"));
    } catch (BuildException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
