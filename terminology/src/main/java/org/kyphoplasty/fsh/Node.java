package org.kyphoplasty.fsh;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Node.js with the packages that {@code package-lock.json} pins. */
final class Node {
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
  Node(Path folder) {
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

  /** Installs the pinned packages, if the ones installed are not those of the lock file. */
  void install() {
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
                        "Compiling FSH needs npm, which comes with Node.js "
                            + OLDEST
                            + " or later: put npm on the PATH."));
    if (result.exitCode() != 0) {
      throw new BuildException("'npm ci' failed in " + folder + ":\n" + result.output().strip());
    }
    Digest.stamp(stamp, lock);
  }

  private void requireNode() {
    Optional<Tool.Result> result = Tool.run(folder, Map.of(), List.of(node, "--version"));
    Matcher version = VERSION.matcher(result.map(Tool.Result::output).orElse(""));
    if (!version.matches()) {
      throw new BuildException(
          "Compiling FSH needs Node.js " + OLDEST + " or later: put node on the PATH.");
    }
    if (Integer.parseInt(version.group(1)) < OLDEST) {
      throw new BuildException(
          "Compiling FSH needs Node.js "
              + OLDEST
              + " or later; the one on the PATH is "
              + version.group().strip()
              + ".");
    }
  }
}
