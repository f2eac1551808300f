package org.kyphoplasty.fsh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Node.js with the packages that {@code package-lock.json} pins. */
public final class Node {
  private static final int OLDEST = 20;
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).startsWith("windows");

  private final Path folder;
  private final String node;
  private final String npm;

  /**
   * @param folder where package.json and package-lock.json stand
   */
  public Node(Path folder) {
    this(folder, "node", WINDOWS ? "npm.cmd" : "npm");
  }

  Node(Path folder, String node, String npm) {
    this.folder = folder;
    this.node = node;
    this.npm = npm;
  }

  /** The program to start scripts with. */
  String program() {
    return node;
  }

  /**
   * Installs the pinned packages, if the ones installed are not those of the lock file.
   *
   * @throws BuildException if Node.js or npm is missing or too old, or the packages cannot be had
   */
  public void install() {
    String lock = Digest.ofFile(folder.resolve("package-lock.json"));
    Path stamp = folder.resolve("node_modules/.installed-lock");
    if (lock.equals(Digest.stamped(stamp))) {
      return;
    }
    requireNode();
    Tool.Result result =
        Tool.run(folder, Map.of(), List.of(npm, "ci", "--no-audit", "--no-fund"))
            .orElseThrow(
                () ->
                    new BuildException(
                        "The build needs npm, which comes with Node.js "
                            + OLDEST
                            + " or later: put npm on the PATH."));
    if (result.exitCode() != 0) {
      throw new BuildException("'npm ci' failed in " + folder + ":\n" + result.output().strip());
    }
    Digest.stamp(stamp, lock);
  }

  /**
   * Runs a script of the folder to its end.
   *
   * @throws BuildException with what the script printed, if it fails
   */
  public void run(String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of(node, script));
    command.addAll(List.of(arguments));
    Tool.Result result =
        Tool.run(folder, Map.of(), command)
            .orElseThrow(
                () -> new BuildException("The build needs Node.js: put node on the PATH."));
    if (result.exitCode() != 0) {
      throw new BuildException(
          "'node %s' failed in %s:%n%s".formatted(script, folder, result.output().strip()));
    }
  }

  private void requireNode() {
    Optional<Tool.Result> result = Tool.run(folder, Map.of(), List.of(node, "--version"));
    Matcher version = VERSION.matcher(result.map(Tool.Result::output).orElse(""));
    if (!version.matches()) {
      throw new BuildException(
          "The build needs Node.js " + OLDEST + " or later: put node on the PATH.");
    }
    if (Integer.parseInt(version.group(1)) < OLDEST) {
      throw new BuildException(
          "The build needs Node.js "
              + OLDEST
              + " or later; the one on the PATH is "
              + version.group().strip()
              + ".");
    }
  }
}
