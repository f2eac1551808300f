package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles FSH projects with the pinned SUSHI, offline. */
public final class Sushi {
  /** Where a package look-up goes that the cache cannot answer: nowhere, at once. */
  private static final String NO_REGISTRY = "http://127.0.0.1:9";

  private final Path tools;
  private final Node node;
  private final PackageCache cache;

  /**
   * @param terminology the terminology module: it holds the pinned SUSHI, and in its {@code target}
   *     the package cache
   */
  public Sushi(Path terminology) {
    this(terminology, new Node(terminology));
  }

  Sushi(Path terminology, Node node) {
    this.tools = terminology.toAbsolutePath().normalize();
    this.node = node;
    this.cache = new PackageCache(tools.resolve("target/fhir-home"));
  }

  /** Makes a package that was built here available to FSH projects that depend on it. */
  public void provide(String id, String version, Path files) {
    cache.put(id, version, files);
  }

  /**
   * The index of FHIR core: gzipped lines of canonical, file name ({@code -} for none) and, of a
   * code system, its codes, separated by tabs. It is there once a project has been compiled.
   */
  public Path coreIndex() {
    return cache.index();
  }

  /** The folders that hold the files which the index of FHIR core names. */
  public List<Path> coreDefinitions() {
    return cache.definitions();
  }

  /**
   * Compiles a project unless its last output still holds.
   *
   * @param project the folder with {@code sushi-config.yaml} and {@code input/fsh}
   * @param output the folder that gets {@code resources/} and {@code data/fsh-index.json}
   * @return true if it compiled, false if nothing had changed
   * @throws BuildException with every SUSHI error and warning; the output is then as it was before
   */
  public boolean compile(Path project, Path output) {
    SushiConfig config = SushiConfig.read(project);
    String inputs = digest(project, config);
    Path stamp = output.resolve(".inputs");
    if (inputs.equals(Digest.stamped(stamp)) && Files.exists(cache.index())) {
      return false;
    }
    node.install();
    cache.prepare(config);
    Folders.replace(output, next -> run(project, next, inputs));
    return true;
  }

  private String digest(Path project, SushiConfig config) {
    Digest digest =
        new Digest()
            .addTree(project.resolve("sushi-config.yaml"))
            .addTree(project.resolve("sushi-ignoreWarnings.txt"))
            .addTree(project.resolve("input/fsh"))
            .addTree(tools.resolve("package-lock.json"))
            .addTree(tools.resolve("sushi.cjs"));
    config.dependencies().forEach((id, version) -> digest.add(cache.digest(id, version)));
    return digest.hex();
  }

  private void run(Path project, Path output, String inputs) {
    Path report = output.toAbsolutePath().resolve("report.json");
    Map<String, String> environment =
        Map.of(
            "HOME", cache.home().toString(),
            "USERPROFILE", cache.home().toString(),
            "FPL_REGISTRY", NO_REGISTRY,
            "SUSHI_REPORT", report.toString());
    Path script = tools.resolve("sushi.cjs");
    Tool.Result result =
        Tool.run(
                project,
                environment,
                List.of(
                    node.program(),
                    script.toString(),
                    "build",
                    "--snapshot",
                    project.toAbsolutePath().toString(),
                    "--out",
                    output.toAbsolutePath().toString()))
            .orElseThrow(() -> new BuildException("Compiling FSH needs node on the PATH."));
    List<Diagnostic> found = SushiReport.read(report, project);
    if (!found.isEmpty()) {
      throw new BuildException(found);
    }
    if (result.exitCode() != 0) {
      throw new BuildException("SUSHI failed:\n" + result.output().strip());
    }
    keep(output, inputs);
  }

  private static void keep(Path output, String inputs) {
    try {
      Path generated = output.resolve("fsh-generated");
      Files.move(generated.resolve("resources"), output.resolve("resources"));
      Files.move(generated.resolve("data"), output.resolve("data"));
      Folders.delete(generated);
      Files.writeString(output.resolve(".inputs"), inputs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
