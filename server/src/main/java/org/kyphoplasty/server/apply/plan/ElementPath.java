package org.kyphoplasty.server.apply.plan;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * The element that a dynamic value sets: a path of element names, each with an optional index
 * ({@code payload[0].contentString}), in the simple subset of FHIRPath that R4 allows there
 * (ElementDefinition, path). A first step {@code action} means the action, others the resource that
 * the action's definition leads to.
 */
public final class ElementPath {
  private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)(?:\\[(\\d{1,3})])?");
  private static final String ACTION = "action";

  private record Step(String name, int index) {}

  private final String text;
  private final List<Step> steps;

  private ElementPath(String text, List<Step> steps) {
    this.text = text;
    this.steps = steps;
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is not of this form
   */
  public static ElementPath parse(String text) {
    String plain = text.startsWith("%") ? text.substring(1) : text;
    List<Step> steps = Arrays.stream(plain.split("\\.", -1)).map(ElementPath::step).toList();
    if (steps.size() == 1 && steps.get(0).name().equals(ACTION)) {
      throw new IllegalArgumentException("'%s' names no element of the action".formatted(text));
    }
    return new ElementPath(text, steps);
  }

  private static Step step(String text) {
    Matcher matcher = STEP.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'%s' is no element of a path".formatted(text));
    }
    return new Step(
        matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
  }

  /** Whether the path means the action and not the resource that it leads to. */
  public boolean isOfAction() {
    return steps.get(0).name().equals(ACTION);
  }

  /**
   * Checks, ahead of any value, that there is such an element.
   *
   * @param target the resource, or the action if the path {@linkplain #isOfAction() means that}
   * @throws IllegalArgumentException if there is none, or one on the way to it has several types
   */
  void check(IBase target) {
    BaseRuntimeElementDefinition<?> parent =
        FhirContext.forR4Cached().getElementDefinition(target.getClass());
    List<Step> within = within();
    for (Step step : within.subList(0, within.size() - 1)) {
      parent = definition(child(parent, step), step);
    }
    child(parent, within.get(within.size() - 1));
  }

  private List<Step> within() {
    return isOfAction() ? steps.subList(1, steps.size()) : steps;
  }

  /**
   * Sets the element, making those on the way to it.
   *
   * @param target the resource, or the action if the path {@linkplain #isOfAction() means that}
   * @param value a FHIR value
   * @throws IllegalArgumentException if there is no such element, or it takes no such value
   */
  public void set(IBase target, IBase value) {
    FhirContext fhir = FhirContext.forR4Cached();
    IBase parent = target;
    List<Step> within = within();
    for (Step step : within.subList(0, within.size() - 1)) {
      parent = existing(fhir, parent, step);
    }
    Step last = within.get(within.size() - 1);
    BaseRuntimeChildDefinition child = child(fhir, parent, last);
    put(parent, child, last.index(), fit(fhir, child, last, value));
  }

  private static void put(IBase parent, BaseRuntimeChildDefinition child, int index, IBase value) {
    if (!child.isMultipleCardinality()) {
      child.getMutator().setValue(parent, value);
      return;
    }
    List<IBase> values = new ArrayList<>(child.getAccessor().getValues(parent));
    if (index < values.size()) {
      values.set(index, value);
      child.getMutator().setValue(parent, null);
      values.forEach(each -> child.getMutator().addValue(parent, each));
    } else {
      child.getMutator().addValue(parent, value);
    }
  }

  private IBase existing(FhirContext fhir, IBase parent, Step step) {
    BaseRuntimeChildDefinition child = child(fhir, parent, step);
    List<IBase> values = child.getAccessor().getValues(parent);
    if (step.index() < values.size()) {
      return values.get(step.index());
    }
    IBase made = definition(child, step).newInstance();
    child.getMutator().addValue(parent, made);
    return made;
  }

  private BaseRuntimeChildDefinition child(FhirContext fhir, IBase parent, Step step) {
    return child(fhir.getElementDefinition(parent.getClass()), step);
  }

  private BaseRuntimeChildDefinition child(
      @Nullable BaseRuntimeElementDefinition<?> definition, Step step) {
    if (definition instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
      BaseRuntimeChildDefinition child = composite.getChildByName(step.name());
      if (child == null) {
        child = composite.getChildByName(step.name() + "[x]");
      }
      if (child != null) {
        return child;
      }
    }
    throw new IllegalArgumentException("%s: there is no element %s".formatted(text, step.name()));
  }

  private static BaseRuntimeElementDefinition<?> definition(
      BaseRuntimeChildDefinition child, Step step) {
    BaseRuntimeElementDefinition<?> definition = child.getChildByName(step.name());
    if (definition == null) {
      throw new IllegalArgumentException(step.name() + " has several types; name one");
    }
    return definition;
  }

  private IBase fit(FhirContext fhir, BaseRuntimeChildDefinition child, Step step, IBase value) {
    Class<? extends IBase> given = value.getClass();
    if (child.getChildElementDefinitionByDatatype(given) != null) {
      return value;
    }
    IBase fitting = definition(child, step).newInstance(child.getInstanceConstructorArguments());
    if (fitting instanceof IPrimitiveType<?> primitive && value instanceof IPrimitiveType<?> text) {
      primitive.setValueAsString(text.getValueAsString());
      return fitting;
    }
    if (fitting instanceof org.hl7.fhir.r4.model.CodeableConcept concept) {
      if (value instanceof org.hl7.fhir.r4.model.Coding coding) {
        return concept.addCoding(coding);
      }
      if (value instanceof IPrimitiveType<?> text) {
        return concept.setText(text.getValueAsString());
      }
    }
    throw new IllegalArgumentException(
        "%s takes no %s".formatted(this.text, fhir.getElementDefinition(given).getName()));
  }

  @Override
  public String toString() {
    return text;
  }
}
