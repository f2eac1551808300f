package org.kyphoplasty.fsh;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Compiles FSH projects with the pinned SUSHI, offline. */
public final class Sushi {
  private final Path tools;
  private final Node node;
  private final PackageCache cache;
  private final AtomicReference<@Nullable SushiProcess> next = new AtomicReference<>();

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
        folder -> {
          process(project, config, folder).compile(changed);
          new SushiOutput(folder).take();
          changed.ifPresent(files -> new SushiOutput(folder).complete(output, files));
          now.write(folder);
        });
    return true;
  }

  /**
   * Starts the SUSHI that compiles this project the next time, so that it is ready by then. It ends
   * with this JVM.
   */
  public void getReady(Path project, Path output) {
    node.install();
    next.set(process(project, SushiConfig.read(project), Folders.aside(output)));
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
    return basis(project, config).add(sources.sharedDigest()).hex();
  }

  /** Of what SUSHI reads before it is told to compile, but for the FSH itself. */
  private Digest basis(Path project, SushiConfig config) {
    Digest digest = settings(project);
    config.dependencies().forEach((id, version) -> digest.add(cache.digest(id, version)));
    return digest;
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

  /** The process that was started ahead, if what it has read still holds; else a new one. */
  private SushiProcess process(Path project, SushiConfig config, Path output) {
    String basis = basis(project, config).hex();
    SushiProcess ahead = next.getAndSet(null);
    if (ahead != null && ahead.serves(project, output, basis)) {
      return ahead;
    }
    if (ahead != null) {
      ahead.stop();
    }
    return SushiProcess.start(
        project, output, basis, cache.home(), node.program(), tools.resolve("sushi.cjs"));
  }
}
