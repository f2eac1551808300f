package org.kyphoplasty.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Canonicals of other specifications that the content may use although they are not at hand. */
final class KnownCanonicals {
  private static final Set<String> LIST = read();

  private KnownCanonicals() {}

  static Set<String> get() {
    return LIST;
  }

  /** One canonical a line, then a blank and the reason; {@code #} begins a comment. */
  private static Set<String> read() {
    var in = KnownCanonicals.class.getResourceAsStream("known-canonicals.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s", 2)[0])
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
