package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Folders that are complete or absent, never half written. */
public final class Folders {
  private Folders() {}

  /** Fills a folder aside of the target, then puts it in the target's place by renaming. */
  public static void replace(Path target, Consumer<Path> fill) {
    Path next = aside(target);
    Path last = target.resolveSibling(target.getFileName() + ".last");
    try {
      delete(next);
      delete(last);
      Files.createDirectories(next);
      fill.accept(next);
      if (Files.exists(target)) {
        Files.move(target, last);
      }
      Files.move(next, target);
      delete(last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where {@link #replace} fills what is going to be a folder. */
  static Path aside(Path target) {
    return target.resolveSibling(target.getFileName() + ".next");
  }

  /** Deletes a folder with all that is in it; does nothing where there is none. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All regular files under a folder, sorted; none where the folder is missing. */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
