package org.kyphoplasty.fsh;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, and where; prints as {@code file:line: error: message}.
 *
 * @param file the source file, or null where none is to blame
 * @param line the line, from 1; 0 where the whole file is meant
 * @param severity whether it is an error or a warning
 * @param message what is wrong and what to do
 */
public record Diagnostic(@Nullable Path file, int line, Severity severity, String message) {

  /** How bad it is. Both fail a build: a warning is either mended or listed with its reason. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Diagnostic error(@Nullable Path file, int line, String message) {
    return new Diagnostic(file, line, Severity.ERROR, message);
  }

  public static Diagnostic warning(@Nullable Path file, int line, String message) {
    return new Diagnostic(file, line, Severity.WARNING, message);
  }

  @Override
  public String toString() {
    String place = file == null ? "" : line == 0 ? file + ": " : file + ":" + line + ": ";
    return place + (severity == Severity.ERROR ? "error: " : "warning: ") + message;
  }
}
