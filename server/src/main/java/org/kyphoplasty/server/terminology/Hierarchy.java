package org.kyphoplasty.server.terminology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** Which codes of one system stand below which, by nesting and by the properties that say so. */
final class Hierarchy {
  private static final Set<String> UP = Set.of("parent", "subsumedBy");

  private final Map<String, Set<String>> parents = new LinkedHashMap<>();
  private final Map<String, Set<String>> children = new LinkedHashMap<>();

  Hierarchy(CodeSystem system) {
    system.getConcept().forEach(this::add);
  }

  private void add(ConceptDefinitionComponent concept) {
    concept.getProperty().stream()
        .filter(property -> property.hasValue() && property.getValue().isPrimitive())
        .forEach(
            property -> {
              String other = property.getValue().primitiveValue();
              if (UP.contains(property.getCode())) {
                link(other, concept.getCode());
              } else if ("child".equals(property.getCode())) {
                link(concept.getCode(), other);
              }
            });
    for (ConceptDefinitionComponent nested : concept.getConcept()) {
      link(concept.getCode(), nested.getCode());
      add(nested);
    }
  }

  private void link(String parent, String child) {
    parents.computeIfAbsent(child, code -> new LinkedHashSet<>()).add(parent);
    children.computeIfAbsent(parent, code -> new LinkedHashSet<>()).add(child);
  }

  Set<String> parents(String code) {
    return parents.getOrDefault(code, Set.of());
  }

  Set<String> children(String code) {
    return children.getOrDefault(code, Set.of());
  }

  boolean isAbove(String upper, String lower) {
    return above(lower).contains(upper);
  }

  /** All codes above a code, without itself. */
  Set<String> above(String code) {
    return reached(code, parents);
  }

  /** All codes below a code, without itself. */
  Set<String> below(String code) {
    return reached(code, children);
  }

  private static Set<String> reached(String from, Map<String, Set<String>> links) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(links.getOrDefault(from, Set.of()));
    while (!next.isEmpty()) {
      String code = next.pop();
      if (seen.add(code)) {
        next.addAll(links.getOrDefault(code, Set.of()));
      }
    }
    return seen;
  }
}
