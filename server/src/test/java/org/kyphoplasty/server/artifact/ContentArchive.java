package org.kyphoplasty.server.artifact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A content package as one file, which somebody replaces while the server runs. */
final class ContentArchive {
  private final Path file;

  private ContentArchive(Path file) {
    this.file = file;
  }

  /** The test package, packed. */
  static ContentArchive create() {
    try {
      Path folder =
          Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "archive");
      ContentArchive archive = new ContentArchive(folder.resolve("package.tgz"));
      archive.replace(json -> json);
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return file;
  }

  /** Packs the test package anew, each of its files changed. */
  void replace(UnaryOperator<String> change) {
    replace(packed(change));
  }

  /** Leaves the file without its second half, as a broken download does. */
  void cutOff() {
    try {
      byte[] whole = Files.readAllBytes(file);
      replace(Arrays.copyOf(whole, whole.length / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(byte[] bytes) {
    try {
      Path fresh = file.resolveSibling("fresh");
      Files.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(UnaryOperator<String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes));
        Stream<Path> files = Files.list(Path.of(ArtifactServer.CONTENT, "package"))) {
      for (Path source : files.sorted().toList()) {
        byte[] content = change.apply(Files.readString(source)).getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry("package/" + source.getFileName());
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
