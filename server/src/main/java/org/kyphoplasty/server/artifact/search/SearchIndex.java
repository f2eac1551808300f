package org.kyphoplasty.server.artifact.search;

import java.util.List;
import java.util.Map;

/** The values of one resource by search parameter name. */
public record SearchIndex(Map<String, List<IndexValue>> values) {
  public SearchIndex {
    values = Map.copyOf(values);
  }

  List<IndexValue> of(String parameter) {
    return values.getOrDefault(parameter, List.of());
  }
}
