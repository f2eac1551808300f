package org.kyphoplasty.server.artifact.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order that {@code _sort=-date,title} asks for; resources without the value come last. */
final class Sorting {
  static final Comparator<Indexed> BY_ID = Comparator.comparing(Indexed::id);

  private Sorting() {}

  static Comparator<Indexed> parse(String type, String sort, SearchParameters parameters) {
    return Stream.of(sort.split(",", -1))
        .map(key -> by(key, type, parameters))
        .reduce(Comparator::thenComparing)
        .orElse(BY_ID)
        .thenComparing(BY_ID);
  }

  private static Comparator<Indexed> by(String key, String type, SearchParameters parameters) {
    boolean descending = key.startsWith("-");
    String name = descending ? key.substring(1) : key;
    parameters.require(type, name);
    return by(name, descending);
  }

  private static Comparator<Indexed> by(String name, boolean descending) {
    Comparator<Comparable<Object>> natural =
        descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    Comparator<@Nullable Comparable<Object>> present = Comparator.nullsLast(natural);
    return (a, b) -> present.compare(key(a, name, descending), key(b, name, descending));
  }

  /** Of several values the lowest counts in ascending order, the highest in descending order. */
  @SuppressWarnings("unchecked")
  private static @Nullable Comparable<Object> key(
      Indexed candidate, String name, boolean descending) {
    List<Comparable<Object>> keys =
        candidate.index().of(name).stream()
            .map(value -> (Comparable<Object>) value.sortKey())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return keys.isEmpty() ? null : keys.get(descending ? keys.size() - 1 : 0);
  }
}
