package org.kyphoplasty.fsh;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {
  @TempDir private Path folder;

  @BeforeEach
  void lock() throws IOException {
    Files.writeString(folder.resolve("package-lock.json"), "{}");
  }

  private void fails(Node node, String message) {
    assertThatThrownBy(node::install)
        .isInstanceOf(BuildException.class)
        .hasMessage("error: " + message);
  }

  @Test
  void missingNodeIsOneSentence() {
    fails(
        new Node(folder, "no-such-node", "no-such-npm"),
        "The build needs Node.js 20 or later: put node on the PATH.");
  }

  @Test
  void missingNpmIsOneSentence() {
    fails(
        new Node(folder, "node", "no-such-npm"),
        "The build needs npm, which comes with Node.js 20 or later: put npm on the PATH.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oldNodeIsOneSentence() throws IOException {
    Path node = Files.writeString(folder.resolve("node"), "#!/bin/sh\necho v18.19.0\n");
    Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));
    fails(
        new Node(folder, node.toString(), "npm"),
        "The build needs Node.js 20 or later; the one on the PATH is v18.19.0.");
  }
}
