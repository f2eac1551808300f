package org.kyphoplasty.server.apply.logic;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kyphoplasty.server.apply.logic.DataNeed.Source;

/**
 * Where a CQL value comes from.
 *
 * @param places the elements that it may be, or may be made of
 * @param fields for a tuple, where the values of its elements come from
 */
record Origins(Set<Place> places, Map<String, Origins> fields) {
  /** A value that is not data of the patient. */
  static final Origins NONE = new Origins(Set.of(), Map.of());

  /**
   * An element of what a retrieve finds.
   *
   * @param path its path below the resource; empty for the resource itself
   */
  record Place(Source source, String path) {
    Place child(String name) {
      return new Place(source, path.isEmpty() ? name : path + "." + name);
    }
  }

  static Origins of(Source source) {
    return new Origins(Set.of(new Place(source, "")), Map.of());
  }

  static Origins tuple(Map<String, Origins> fields) {
    return new Origins(Set.of(), Map.copyOf(fields));
  }

  /** Where the value of an element comes from: of a tuple, or of a resource or data type. */
  Origins child(String path) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Set<Place> below = places.stream().map(each -> each.child(path)).collect(Collectors.toSet());
    Origins field = fields.getOrDefault(name, NONE);
    Origins inTuple = dot < 0 ? field : field.child(path.substring(dot + 1));
    return new Origins(below, Map.of()).and(inTuple);
  }

  /** A value that comes from here or from there. */
  Origins and(Origins other) {
    if (other.equals(NONE) || equals(other)) {
      return this;
    }
    if (equals(NONE)) {
      return other;
    }
    Set<Place> union = new HashSet<>(places);
    union.addAll(other.places);
    Map<String, Origins> together = new TreeMap<>(fields);
    other.fields.forEach((name, each) -> together.merge(name, each, Origins::and));
    return new Origins(Set.copyOf(union), Map.copyOf(together));
  }
}
