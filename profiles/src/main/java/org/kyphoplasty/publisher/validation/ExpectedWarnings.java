package org.kyphoplasty.publisher.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;

/**
 * The warnings that are accepted, with their reasons. In the file, a reason is a line that begins
 * with {@code #}, and each line after it is a regular expression for {@code resource: path:
 * message}.
 */
public final class ExpectedWarnings {
  private record Entry(Pattern pattern, int line) {}

  private final Path file;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Reads the list; a missing file is an empty list.
   *
   * @throws BuildException if an entry has no reason or is not a regular expression
   */
  public ExpectedWarnings(Path file) {
    this.file = file;
    boolean reason = false;
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("#")) {
        reason = true;
      } else if (line.isEmpty()) {
        reason = false;
      } else if (reason) {
        entries.add(new Entry(pattern(line, i + 1), i + 1));
      } else {
        throw failure(i + 1, "has no reason: write one above it, in a line that begins with #");
      }
    }
  }

  /** The warnings that no entry matches. */
  public List<Finding> unlisted(List<Finding> warnings) {
    return warnings.stream()
        .filter(warning -> entries.stream().noneMatch(entry -> matches(entry, warning)))
        .toList();
  }

  /** Entries that match none of these warnings: their reason is gone. */
  public List<Diagnostic> unused(List<Finding> warnings) {
    return entries.stream()
        .filter(entry -> warnings.stream().noneMatch(warning -> matches(entry, warning)))
        .map(entry -> Diagnostic.error(file, entry.line(), "Matches no warning: remove it"))
        .toList();
  }

  private static boolean matches(Entry entry, Finding warning) {
    return entry.pattern().matcher(warning.text()).find();
  }

  private Pattern pattern(String line, int number) {
    try {
      return Pattern.compile(line);
    } catch (PatternSyntaxException e) {
      throw failure(number, "is not a regular expression: " + e.getDescription());
    }
  }

  private BuildException failure(int line, String message) {
    return new BuildException(List.of(Diagnostic.error(file, line, "This entry " + message)));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
