package org.kyphoplasty.publisher.traceability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the test patients prove: the rules that are kept and not kept for them, and the statements
 * that show, or do not, in the plan that a person has reviewed.
 *
 * @param positive rules that are kept, statements that show in the plan
 * @param negative rules that are not kept, statements that do not show
 */
record PatientMarks(Marks positive, Marks negative) {
  private static final Pattern SHOWN = Pattern.compile("\\[[^]]+\\].*\\(([KR0-9, ]+)\\)");

  /**
   * @param tests the folder of the test patients; there may be none
   */
  static PatientMarks of(Path tests, List<Statement> statements) {
    PatientMarks marks = new PatientMarks(new Marks(), new Marks());
    for (Path folder : folders(tests)) {
      marks.read(folder, statements);
    }
    return marks;
  }

  private void read(Path folder, List<Statement> statements) {
    String name = String.valueOf(folder.getFileName());
    try {
      JsonNode rules = new ObjectMapper().readTree(folder.resolve("case.json").toFile());
      rules.path("positive").forEach(rule -> positive.add(rule.asText(), name));
      rules.path("negative").forEach(rule -> negative.add(rule.asText(), name));
      List<String> shown = shown(Files.readString(folder.resolve("expected.txt")));
      statements.stream()
          .map(Statement::code)
          .filter(code -> code.startsWith("K"))
          .forEach(code -> (shown.contains(code) ? positive : negative).add(code, name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the test patient in " + folder, e);
    }
  }

  private static List<String> shown(String outline) {
    Matcher matcher = SHOWN.matcher(outline);
    return matcher.results().flatMap(line -> Stream.of(line.group(1).split(", ", -1))).toList();
  }

  private static List<Path> folders(Path tests) {
    if (!Files.isDirectory(tests)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(tests)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("case.json")))
          .filter(folder -> Files.exists(folder.resolve("expected.txt")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the test patients in " + tests, e);
    }
  }
}
