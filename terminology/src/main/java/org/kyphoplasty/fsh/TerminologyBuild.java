package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles the terminology project into a FHIR package that other FSH can build on. What is handed
 * on to others is made of it by the publisher, with expansions and narratives.
 */
public final class TerminologyBuild {
  private final Path module;
  private final Sushi sushi;
  private final Instant date;

  /**
   * @param module the terminology module
   * @param date when the package is published
   * @param sushi the compiler, which gets to know the package that this builds
   */
  public TerminologyBuild(Path module, Instant date, Sushi sushi) {
    this.module = module;
    this.sushi = sushi;
    this.date = date;
  }

  /** Where SUSHI's output stands: {@code resources/} and {@code data/fsh-index.json}. */
  public Path compiled() {
    return module.resolve("target/sushi");
  }

  /**
   * Brings {@code target/package} up to date.
   *
   * @throws BuildException with every error and warning of SUSHI
   */
  public void build() {
    SushiConfig config = SushiConfig.read(module);
    Path folder = module.resolve("target/package");
    Path stamp = module.resolve("target/terminology.inputs");
    sushi.compile(module, compiled());
    String inputs = new Digest().add(sushi.inputs(module)).add(date.toString()).hex();
    if (!(Files.exists(folder) && inputs.equals(Digest.stamped(stamp)))) {
      new PackageFiles(new PackageManifest(config, date), resources(), new TreeMap<>())
          .writeFolder(folder);
      Digest.stamp(stamp, inputs);
    }
    sushi.provide(config.id(), config.version(), folder);
  }

  private SortedMap<String, byte[]> resources() {
    SortedMap<String, byte[]> resources = new TreeMap<>();
    for (Path file : Folders.files(compiled().resolve("resources"))) {
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith("ImplementationGuide-")) {
        resources.put(name, read(file));
      }
    }
    return resources;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
