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

/** Size and time of every file of a package, which is cheap to look at twice a second. */
record Fingerprint(SortedMap<Path, Stamp> files) {
  private static final int PACKAGE_DEPTH = 3;

  record Stamp(long size, FileTime modified) {}

  /** Empty if files come and go while it looks, as when a build replaces the folder. */
  static Optional<Fingerprint> of(Path location) {
    SortedMap<Path, Stamp> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(location, PACKAGE_DEPTH)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
      }
      return Optional.of(new Fingerprint(files));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
