package org.kyphoplasty.publisher.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kyphoplasty.fsh.BuildException;

class ExpectedWarningsTest {
  private static final Finding WARNING =
      new Finding("Patient/anna", false, "Patient.name", "Not checked: 42");

  @TempDir private Path folder;

  private ExpectedWarnings list(String... lines) throws IOException {
    return new ExpectedWarnings(
        Files.write(folder.resolve("validation-warnings.txt"), List.of(lines)));
  }

  @Test
  void listedWarningIsAccepted() throws IOException {
    ExpectedWarnings list = list("# because", "Not checked: \\d+");
    assertThat(list.unlisted(List.of(WARNING))).isEmpty();
    assertThat(list.unused(List.of(WARNING))).isEmpty();
  }

  @Test
  void unlistedWarningIsNot() throws IOException {
    assertThat(list("# because", "Observation/").unlisted(List.of(WARNING)))
        .containsExactly(WARNING);
  }

  @Test
  void entryThatMatchesNothingIsToldByLine() throws IOException {
    assertThat(list("# because", "Not checked", "Observation/").unused(List.of(WARNING)))
        .singleElement()
        .asString()
        .endsWith("validation-warnings.txt:3: error: Matches no warning: remove it");
  }

  @Test
  void entryNeedsAReason() {
    assertThatThrownBy(() -> list("# because", "", "Not checked"))
        .isInstanceOf(BuildException.class)
        .hasMessageContaining("validation-warnings.txt:3: error: This entry has no reason");
  }
}
