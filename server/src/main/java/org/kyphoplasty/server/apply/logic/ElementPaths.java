package org.kyphoplasty.server.apply.logic;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Paths of elements as FHIR writes them ({@code DataRequirement.mustSupport}). */
final class ElementPaths {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private ElementPaths() {}

  /**
   * The path of an element that CQL looks at. The {@code value} of a primitive is the primitive; a
   * path ends at a choice of types, since the type is not told.
   *
   * @param path as CQL writes it, such as {@code code.coding.code.value}
   * @return empty if the type has no such element
   */
  static Optional<String> of(String type, String path) {
    List<String> names = new ArrayList<>();
    BaseRuntimeElementDefinition<?> definition = FHIR.getResourceDefinition(type);
    for (String name : path.split("\\.", -1)) {
      BaseRuntimeChildDefinition child = definition.getChildByName(name);
      BaseRuntimeChildDefinition choice = definition.getChildByName(name + "[x]");
      if (choice instanceof RuntimeChildChoiceDefinition) {
        names.add(name);
        return Optional.of(String.join(".", names));
      }
      if (child == null) {
        boolean primitive = name.equals("value") && !names.isEmpty();
        return primitive ? Optional.of(String.join(".", names)) : Optional.empty();
      }
      names.add(name);
      definition = child.getChildByName(name);
    }
    return Optional.of(String.join(".", names));
  }

  /** The paths without those that only lead to others. */
  static SortedSet<String> longest(SortedSet<String> paths) {
    SortedSet<String> longest = new TreeSet<>(paths);
    longest.removeIf(path -> paths.stream().anyMatch(other -> other.startsWith(path + ".")));
    return longest;
  }
}
