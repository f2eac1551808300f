package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Puts an answer into a type that an element takes, where nothing is lost by that. */
final class FittingValue {
  private FittingValue() {}

  /**
   * @throws IllegalArgumentException if the element takes no such value
   */
  static IBase of(FhirContext fhir, BaseRuntimeChildDefinition child, Type value) {
    if (child.getChildElementDefinitionByDatatype(value.getClass()) != null) {
      return value;
    }
    return converted(value)
        .filter(each -> child.getChildElementDefinitionByDatatype(each.getClass()) != null)
        .map(IBase.class::cast)
        .findFirst()
        .or(() -> Stream.ofNullable(primitive(child, value)).findFirst())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s takes no %s"
                        .formatted(
                            child.getElementName(),
                            fhir.getElementDefinition(value.getClass()).getName())));
  }

  private static Stream<Type> converted(Type value) {
    if (value instanceof Coding coding) {
      return Stream.of(new CodeableConcept(coding));
    }
    if (value instanceof CodeableConcept concept && concept.hasCoding()) {
      return Stream.of(concept.getCodingFirstRep());
    }
    if (value instanceof DateType day) {
      return Stream.of(new DateTimeType(day.getValueAsString()));
    }
    if (value instanceof IntegerType whole) {
      return Stream.of(new Quantity(whole.getValue()));
    }
    if (value instanceof DecimalType decimal) {
      return Stream.of(new Quantity().setValue(decimal.getValue()));
    }
    if (value instanceof PrimitiveType<?> text) {
      return Stream.of(
          new CodeableConcept().setText(text.getValueAsString()),
          new Annotation().setText(text.getValueAsString()));
    }
    return Stream.empty();
  }

  /** Text, codes and times that differ only in how they are bound. */
  private static @Nullable IBase primitive(BaseRuntimeChildDefinition child, Type value) {
    String text = null;
    if (value instanceof Coding coding) {
      text = coding.getCode();
    } else if (value instanceof PrimitiveType<?> given) {
      text = given.getValueAsString();
    }
    List<BaseRuntimeElementDefinition<?>> types =
        child.getValidChildNames().stream()
            .map(child::getChildByName)
            .<BaseRuntimeElementDefinition<?>>map(Objects::requireNonNull)
            .toList();
    if (text == null || types.size() != 1) {
      return null;
    }
    IBase made = types.get(0).newInstance(child.getInstanceConstructorArguments());
    if (!(made instanceof IPrimitiveType<?> primitive)) {
      return null;
    }
    primitive.setValueAsString(
        value instanceof Coding coding && made.getClass() == StringType.class && coding.hasDisplay()
            ? coding.getDisplay()
            : text);
    return made;
  }
}
