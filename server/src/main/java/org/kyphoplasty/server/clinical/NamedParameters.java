package org.kyphoplasty.server.clinical;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of an {@code IN}, each a parameter of its own: Hibernate translates a query with a
 * list for a parameter anew each time, which takes longer than the query. One name alone would be a
 * parameter that may be a list, so there are two at least.
 */
record NamedParameters(String name, List<?> values) {
  NamedParameters {
    values = values.size() == 1 ? List.of(values.get(0), values.get(0)) : List.copyOf(values);
  }

  /** What stands within the brackets. */
  String names() {
    return IntStream.range(0, values.size())
        .mapToObj(i -> ":" + name + i)
        .collect(Collectors.joining(", "));
  }

  void set(TypedQuery<?> query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(name + i, values.get(i));
    }
  }
}
