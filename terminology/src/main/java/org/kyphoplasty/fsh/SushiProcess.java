package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One run of SUSHI: it gets ready when it is started, and compiles once it is told to.
 *
 * @param basis digest of what it reads when it gets ready
 */
record SushiProcess(Path project, Path output, String basis, Tool tool) {
  /** Where a package look-up goes that the cache cannot answer: nowhere, at once. */
  private static final String NO_REGISTRY = "http://127.0.0.1:9";

  /**
   * Starts a run.
   *
   * @param script {@code sushi.cjs}
   * @param home the folder that holds the package cache
   * @throws BuildException if there is no Node.js
   */
  static SushiProcess start(
      Path project, Path output, String basis, Path home, String node, Path script) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home.toString());
    environment.put("USERPROFILE", home.toString());
    environment.put("FPL_REGISTRY", NO_REGISTRY);
    environment.put("SUSHI_REPORT", report(output).toString());
    List<String> command =
        List.of(
            node,
            script.toString(),
            "build",
            "--snapshot",
            project.toAbsolutePath().toString(),
            "--out",
            output.toAbsolutePath().toString());
    return Tool.start(project, environment, command)
        .map(tool -> new SushiProcess(project, output, basis, tool))
        .orElseThrow(() -> new BuildException("Compiling FSH needs node on the PATH."));
  }

  /** Whether it can do this work; what it read when it got ready may no longer hold. */
  boolean serves(Path otherProject, Path otherOutput, String otherBasis) {
    return tool.isAlive()
        && project.equals(otherProject)
        && output.equals(otherOutput)
        && basis.equals(otherBasis);
  }

  /**
   * Compiles.
   *
   * @param only the FSH files whose instances are to be compiled; empty for everything
   * @throws BuildException with every error and warning of SUSHI
   */
  void compile(Optional<Set<String>> only) {
    Tool.Result result = tool.finish(only.map(this::paths).orElse("null") + "\n");
    List<Diagnostic> found = SushiReport.read(report(output), project);
    if (!found.isEmpty()) {
      throw new BuildException(found);
    }
    if (result.exitCode() != 0) {
      throw new BuildException("SUSHI failed:\n" + result.output().strip());
    }
  }

  void stop() {
    tool.stop();
  }

  private String paths(Set<String> files) {
    Path folder = project.toAbsolutePath().resolve("input/fsh");
    ArrayNode paths = JsonNodeFactory.instance.arrayNode();
    files.forEach(file -> paths.add(folder.resolve(file).toString()));
    return paths.toString();
  }

  private static Path report(Path output) {
    return output.toAbsolutePath().resolve("report.json");
  }
}
