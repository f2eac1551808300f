package org.kyphoplasty.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The canonicals of FHIR R4 core, and the codes of its code systems. */
final class CoreIndex {
  private static final CoreIndex INSTANCE = new CoreIndex();

  private final Map<String, Set<String>> codes = new HashMap<>();

  private CoreIndex() {
    var in = CoreIndex.class.getResourceAsStream("/org/kyphoplasty/terminology/core.tsv.gz");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(in)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> List.of(line.split("\t")))
          .forEach(row -> codes.put(row.get(0), Set.copyOf(row.subList(2, row.size()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CoreIndex get() {
    return INSTANCE;
  }

  boolean isKnown(String url) {
    return codes.containsKey(url);
  }

  /** The codes of a core code system, or null if this is none. */
  @Nullable Set<String> codes(String system) {
    Set<String> known = codes.get(system);
    return known == null || known.isEmpty() ? null : known;
  }
}
