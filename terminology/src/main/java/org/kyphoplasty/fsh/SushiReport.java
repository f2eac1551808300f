package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The errors and warnings of one SUSHI run, as {@code sushi.cjs} writes them. */
final class SushiReport {
  private SushiReport() {}

  static List<Diagnostic> read(Path report, Path project) {
    if (!Files.exists(report)) {
      return List.of();
    }
    try {
      JsonNode json = new ObjectMapper().readTree(report.toFile());
      List<Diagnostic> found = new ArrayList<>();
      for (JsonNode error : json.path("errors")) {
        found.add(diagnostic(error, Diagnostic.Severity.ERROR, project));
      }
      for (JsonNode warning : json.path("warnings")) {
        found.add(diagnostic(warning, Diagnostic.Severity.WARNING, project));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Diagnostic diagnostic(JsonNode entry, Diagnostic.Severity severity, Path project) {
    String input = entry.path("input").asText("");
    Path file = input.isEmpty() ? null : locate(input, project);
    int line = entry.path("location").path("startLine").asInt(0);
    return new Diagnostic(file, line, severity, entry.path("message").asText().strip());
  }

  /** SUSHI names a file by its absolute path, or relative to input/fsh. */
  private static Path locate(String input, Path project) {
    Path inFsh = project.resolve("input/fsh").resolve(input);
    return relative(Files.exists(inFsh) ? inFsh : project.resolve(input));
  }

  private static Path relative(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
