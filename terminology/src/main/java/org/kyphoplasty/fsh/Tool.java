package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program outside of the JVM. */
final class Tool {
  /** How a run ended, and all that it printed. */
  record Result(int exitCode, String output) {}

  private final List<String> command;
  private final Process process;

  private Tool(List<String> command, Process process) {
    this.command = command;
    this.process = process;
  }

  /** Starts a command in a folder; empty if there is no such program. */
  static Optional<Tool> start(Path folder, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      return Optional.of(new Tool(command, builder.start()));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Runs a command in a folder to its end; empty if there is no such program. */
  static Optional<Result> run(Path folder, Map<String, String> environment, List<String> command) {
    return start(folder, environment, command).map(tool -> tool.finish(""));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void stop() {
    process.destroyForcibly();
  }

  /** Gives the program all of its standard input, and waits for its end. */
  Result finish(String input) {
    try (var in = process.getInputStream()) {
      try (var out = process.getOutputStream()) {
        out.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while running " + command, e);
    }
  }
}
