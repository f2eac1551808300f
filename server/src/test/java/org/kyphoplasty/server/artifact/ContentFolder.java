package org.kyphoplasty.server.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A content package that an author edits while the server runs. */
final class ContentFolder {
  private final Path parent;

  private ContentFolder(Path parent) {
    this.parent = parent;
  }

  /** A copy of the test package. */
  static ContentFolder create() {
    try {
      Path parent =
          Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "content");
      copy(Path.of(ArtifactServer.CONTENT, "package"), parent.resolve("package"), t -> t);
      return new ContentFolder(parent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return parent.resolve("package");
  }

  /** Saves one file, as an editor does. */
  void edit(String file, UnaryOperator<String> change) {
    try {
      Path path = path().resolve(file);
      Files.writeString(path, change.apply(Files.readString(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes every file and swaps the folder for the new one, as the publisher does. */
  void swap(UnaryOperator<String> change) {
    try {
      Path fresh = Files.createTempDirectory(parent, "fresh").resolve("package");
      copy(path(), fresh, change);
      Files.move(path(), Files.createTempDirectory(parent, "old").resolve("package"));
      Files.move(fresh, path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to, UnaryOperator<String> change) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.writeString(to.resolve(file.getFileName()), change.apply(Files.readString(file)));
      }
    }
  }
}
