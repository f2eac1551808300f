package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What an output of SUSHI was compiled from.
 *
 * @param shared digest of all that may decide about any resource
 * @param files digest of each FSH file
 */
record CompiledState(String shared, SortedMap<String, String> files) {
  private static final String FILE = ".state.json";

  /** The state that an output was written with; empty if there is none. */
  static Optional<CompiledState> read(Path output) {
    Path file = output.resolve(FILE);
    try {
      return Files.exists(file)
          ? Optional.of(new ObjectMapper().readValue(file.toFile(), CompiledState.class))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void write(Path output) {
    try {
      new ObjectMapper().writeValue(output.resolve(FILE).toFile(), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files to compile again, now that this is the state.
   *
   * @return empty if everything has to be
   */
  Optional<Set<String>> changedSince(CompiledState last, FshSources sources) {
    boolean comparable =
        shared.equals(last.shared()) && files.keySet().containsAll(last.files().keySet());
    if (!comparable) {
      return Optional.empty();
    }
    Set<String> changed = new TreeSet<>();
    files.forEach(
        (file, digest) -> {
          if (!digest.equals(last.files().get(file))) {
            changed.add(file);
          }
        });
    return Optional.of(sources.withDependents(changed));
  }
}
