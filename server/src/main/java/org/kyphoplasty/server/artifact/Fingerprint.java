package org.kyphoplasty.server.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Size and time of every file of some folders, which is cheap to look at twice a second. */
public record Fingerprint(SortedMap<Path, Stamp> files) {
  private static final int DEPTH = 5;

  /** What tells a changed file from an unchanged one. */
  public record Stamp(long size, FileTime modified) {}

  /**
   * Looks at folders or files, five folders deep; empty if files come and go while it looks, as
   * when a build replaces a folder.
   */
  public static Optional<Fingerprint> of(Path... locations) {
    SortedMap<Path, Stamp> files = new TreeMap<>();
    try {
      for (Path location : locations) {
        add(location, files);
      }
      return Optional.of(new Fingerprint(files));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static void add(Path location, SortedMap<Path, Stamp> files) throws IOException {
    try (Stream<Path> walk = Files.walk(location, DEPTH)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
      }
    }
  }
}
