package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Type;

/**
 * A resource, or an element of it, to which answers go by their paths ({@code
 * Observation.component.value[x]}). What an earlier version holds at such a path is replaced,
 * unless it says the same and more.
 */
final class TargetElement {
  private final FhirContext fhir;
  private final IBase element;
  private final List<String> path;
  private final Map<List<String>, List<IBase>> earlier;

  private TargetElement(
      FhirContext fhir, IBase element, List<String> path, Map<List<String>, List<IBase>> earlier) {
    this.fhir = fhir;
    this.element = element;
    this.path = path;
    this.earlier = earlier;
  }

  static TargetElement of(FhirContext fhir, IBase resource, String type) {
    return new TargetElement(fhir, resource, List.of(type), new HashMap<>());
  }

  static List<String> steps(String path) {
    return Arrays.stream(path.split("\\.", -1))
        .map(step -> step.replace("[x]", "").replaceAll(":.*", ""))
        .toList();
  }

  /** Whether a path leads to what is below this element. */
  boolean holds(List<String> steps) {
    return steps.size() > path.size() && steps.subList(0, path.size()).equals(path);
  }

  /** Begins another element at a path, which must hold. */
  TargetElement begin(List<String> steps) {
    IBase parent = parent(steps);
    BaseRuntimeChildDefinition child = child(parent, steps.get(steps.size() - 1));
    clearOnce(parent, child, steps);
    IBase made = definition(child, List.of()).newInstance(child.getInstanceConstructorArguments());
    child.getMutator().addValue(parent, made);
    return new TargetElement(fhir, made, steps, earlier);
  }

  /**
   * Adds a value at a path, which must hold; an element that is there once is replaced.
   *
   * @throws IllegalArgumentException if there is no such element, or it takes no such value
   */
  void add(List<String> steps, Type value) {
    IBase parent = parent(steps);
    BaseRuntimeChildDefinition child = child(parent, steps.get(steps.size() - 1));
    IBase fitting = FittingValue.of(fhir, child, value);
    if (child.isMultipleCardinality()) {
      clearOnce(parent, child, steps);
      List<IBase> cleared = earlier.getOrDefault(steps, List.of());
      child.getMutator().addValue(parent, EarlierValue.orNew(cleared, fitting));
    } else {
      List<IBase> replaced = child.getAccessor().getValues(parent);
      child.getMutator().setValue(parent, EarlierValue.orNew(replaced, fitting));
    }
  }

  private void clearOnce(IBase parent, BaseRuntimeChildDefinition child, List<String> steps) {
    if (earlier.containsKey(steps)) {
      return;
    }
    earlier.put(steps, List.copyOf(child.getAccessor().getValues(parent)));
    if (child.isMultipleCardinality() && path.size() == 1) {
      child.getMutator().setValue(parent, null);
    }
  }

  private IBase parent(List<String> steps) {
    IBase parent = element;
    for (int i = path.size(); i < steps.size() - 1; i++) {
      BaseRuntimeChildDefinition child = child(parent, steps.get(i));
      clearOnce(parent, child, steps.subList(0, i + 1));
      List<IBase> values = new ArrayList<>(child.getAccessor().getValues(parent));
      if (values.isEmpty()) {
        IBase made =
            definition(child, steps.subList(i + 1, i + 2))
                .newInstance(child.getInstanceConstructorArguments());
        child.getMutator().addValue(parent, made);
        parent = made;
      } else {
        parent = values.get(0);
      }
    }
    return parent;
  }

  private BaseRuntimeChildDefinition child(IBase parent, String name) {
    BaseRuntimeElementDefinition<?> definition =
        parent instanceof org.hl7.fhir.r4.model.Resource resource
            ? fhir.getResourceDefinition(resource)
            : fhir.getElementDefinition(parent.getClass());
    if (definition instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
      BaseRuntimeChildDefinition child = composite.getChildByName(name);
      child = child == null ? composite.getChildByName(name + "[x]") : child;
      if (child != null) {
        return child;
      }
    }
    throw new IllegalArgumentException("there is no element " + name);
  }

  /** The type of an element; of a choice the first that has an element of the next name. */
  private static BaseRuntimeElementDefinition<?> definition(
      BaseRuntimeChildDefinition child, List<String> next) {
    return child.getValidChildNames().stream()
        .sorted()
        .map(child::getChildByName)
        .filter(
            type ->
                next.isEmpty()
                    || (type instanceof BaseRuntimeElementCompositeDefinition<?> composite
                        && composite.getChildByName(next.get(0)) != null))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no element " + next));
  }
}
