package org.kyphoplasty.publisher.traceability;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which places carry the mark of which statement. */
final class Marks {
  private final SortedMap<String, SortedSet<String>> places = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> statements = new TreeMap<>();

  void add(String statement, String place) {
    places.computeIfAbsent(statement, each -> new TreeSet<>()).add(place);
    statements.computeIfAbsent(place, each -> new TreeSet<>(Statement.ORDER)).add(statement);
  }

  /** The places of a statement. */
  SortedSet<String> of(String statement) {
    return places.getOrDefault(statement, Collections.emptySortedSet());
  }

  /** The statements of each place. */
  SortedMap<String, SortedSet<String>> byPlace() {
    return statements;
  }
}
