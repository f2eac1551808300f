package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
   * The index of FHIR core: gzipped lines of canonical, file name ({@code -} for none) and then, of
   * a code system, its codes, and of a structure its derivation; separated by tabs. It is there
   * once {@link #prepare} was called or a project compiled.
   */
  public Path coreIndex() {
    return cache.index();
  }

  /** The folders that hold the files which the index of FHIR core names. */
  public List<Path> coreDefinitions() {
    return cache.definitions();
  }

  /** Makes the definitions of FHIR core ahead of the first project. */
  public void prepare() {
    cache.prepare();
  }

  /** Digest of all that the output for a project depends on, but for the packages that it uses. */
  public String inputs(Path project) {
    FshSources sources = new FshSources(project);
    return settings(project).add(sources.digests().toString()).hex();
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
    cache.prepare();
    SushiConfig config = SushiConfig.read(project);
    FshSources sources = new FshSources(project);
    CompiledState now = state(project, config, sources);
    Optional<CompiledState> last = CompiledState.read(output);
    if (last.filter(now::equals).isPresent()) {
      return false;
    }
    node.install();
    cache.pin(config);
    Optional<Set<String>> changed = last.flatMap(state -> now.changedSince(state, sources));
    Folders.replace(
        output,
        next -> {
          run(project, next, changed);
          new SushiOutput(next).take();
          changed.ifPresent(files -> new SushiOutput(next).complete(output, files));
          now.write(next);
        });
    return true;
  }

  /** Whether the last output for a project still holds. */
  public boolean isCurrent(Path project, Path output) {
    CompiledState now = state(project, SushiConfig.read(project), new FshSources(project));
    return CompiledState.read(output).filter(now::equals).isPresent();
  }

  private CompiledState state(Path project, SushiConfig config, FshSources sources) {
    return new CompiledState(shared(project, config, sources), sources.digests());
  }

  private String shared(Path project, SushiConfig config, FshSources sources) {
    Digest digest = settings(project).add(sources.sharedDigest());
    config.dependencies().forEach((id, version) -> digest.add(cache.digest(id, version)));
    return digest.hex();
  }

  private Digest settings(Path project) {
    return new Digest()
        .add(cache.code())
        .addTree(project.resolve("sushi-config.yaml"))
        .addTree(project.resolve("sushi-ignoreErrors.txt"))
        .addTree(project.resolve("sushi-ignoreWarnings.txt"))
        .addTree(tools.resolve("package-lock.json"))
        .addTree(tools.resolve("sushi.cjs"));
  }

  private void run(Path project, Path output, Optional<Set<String>> only) {
    Path report = output.toAbsolutePath().resolve("report.json");
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", cache.home().toString());
    environment.put("USERPROFILE", cache.home().toString());
    environment.put("FPL_REGISTRY", NO_REGISTRY);
    environment.put("SUSHI_REPORT", report.toString());
    only.ifPresent(files -> environment.put("SUSHI_ONLY", json(project, files)));
    Tool.Result result =
        Tool.run(project, environment, command(project, output))
            .orElseThrow(() -> new BuildException("Compiling FSH needs node on the PATH."));
    List<Diagnostic> found = SushiReport.read(report, project);
    if (!found.isEmpty()) {
      throw new BuildException(found);
    }
    if (result.exitCode() != 0) {
      throw new BuildException("SUSHI failed:\n" + result.output().strip());
    }
  }

  private List<String> command(Path project, Path output) {
    return List.of(
        node.program(),
        tools.resolve("sushi.cjs").toString(),
        "build",
        "--snapshot",
        project.toAbsolutePath().toString(),
        "--out",
        output.toAbsolutePath().toString());
  }

  private static String json(Path project, Set<String> files) {
    Path folder = project.toAbsolutePath().resolve("input/fsh");
    ArrayNode paths = new ObjectMapper().createArrayNode();
    files.forEach(file -> paths.add(folder.resolve(file).toString()));
    return paths.toString();
  }
}
