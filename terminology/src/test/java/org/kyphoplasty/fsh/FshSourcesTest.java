package org.kyphoplasty.fsh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FshSourcesTest {
  @TempDir private Path project;

  private void write(String file, String text) throws IOException {
    Path target = project.resolve("input/fsh").resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  private FshSources sources() {
    return new FshSources(project);
  }

  @Test
  void dependentsAreThoseThatNameAnInstance() throws IOException {
    write("one.fsh", "Instance: one\nInstanceOf: Patient\n");
    write("two.fsh", "Instance: two\nInstanceOf: Observation\n* subject = Reference(one)\n");
    write("three.fsh", "Instance: three\nInstanceOf: Observation\n* contained = two\n");
    write("four.fsh", "Instance: four\nInstanceOf: Basic\n* code.text = \"http://x/one-more\"\n");
    assertThat(sources().withDependents(Set.of("one.fsh")))
        .containsExactly("one.fsh", "three.fsh", "two.fsh");
  }

  @Test
  void anInstanceDecidesAboutNoOther() throws IOException {
    write("rules.fsh", "RuleSet: Rules\n* active = true\n");
    write("one.fsh", "Instance: one\nInstanceOf: Patient\n");
    String before = sources().sharedDigest();
    write("one.fsh", "Instance: one\nInstanceOf: Patient\n* active = true\n");
    assertThat(sources().sharedDigest()).isEqualTo(before);
    write("rules.fsh", "RuleSet: Rules\n* active = false\n");
    assertThat(sources().sharedDigest()).isNotEqualTo(before);
  }
}
