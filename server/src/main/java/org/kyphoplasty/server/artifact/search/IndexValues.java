package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.UsageContext;
import org.jspecify.annotations.Nullable;

/** Turns elements into index values as the type of a search parameter asks. */
final class IndexValues {
  private IndexValues() {}

  static Stream<IndexValue> of(RuntimeSearchParam parameter, IBase element) {
    return switch (parameter.getParamType()) {
      case STRING -> primitive(element).map(v -> (IndexValue) IndexValue.Text.of(v)).stream();
      case URI -> primitive(element).map(v -> (IndexValue) new IndexValue.Uri(v)).stream();
      case TOKEN -> tokens(element);
      case DATE -> dates(element);
      case QUANTITY -> quantities(element);
      case REFERENCE -> links(element);
      case COMPOSITE -> tuple(parameter, element);
      default -> throw unsupported(parameter);
    };
  }

  private static Optional<String> primitive(IBase element) {
    if (element instanceof IdType id) {
      return Optional.ofNullable(id.getIdPart());
    }
    return element instanceof IPrimitiveType<?> primitive
        ? Optional.ofNullable(primitive.getValueAsString())
        : Optional.empty();
  }

  private static Stream<IndexValue> tokens(IBase element) {
    if (element instanceof Enumeration<?> code && code.hasValue()) {
      return Stream.of(new IndexValue.Token(code.getSystem(), code.getCode(), List.of()));
    }
    if (element instanceof CodeableConcept concept) {
      return concept.getCoding().stream().map(c -> token(c, concept.getText()));
    }
    if (element instanceof Coding coding) {
      return Stream.of(token(coding, null));
    }
    if (element instanceof Identifier id) {
      return Stream.of(
          new IndexValue.Token(
              id.getSystem(), Objects.toString(id.getValue(), ""), texts(id.getType().getText())));
    }
    return primitive(element).map(v -> (IndexValue) IndexValue.Token.of(v)).stream();
  }

  private static IndexValue token(Coding coding, @Nullable String text) {
    return new IndexValue.Token(
        coding.getSystem(),
        Objects.toString(coding.getCode(), ""),
        texts(coding.getDisplay(), text));
  }

  private static List<String> texts(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).map(IndexValue.Text::normalize).toList();
  }

  private static Stream<IndexValue> dates(IBase element) {
    if (element instanceof BaseDateTimeType date) {
      return Dates.of(date).map(r -> (IndexValue) new IndexValue.Interval(r)).stream();
    }
    return element instanceof Period period && !period.isEmpty()
        ? Stream.of(new IndexValue.Interval(Dates.of(period)))
        : Stream.empty();
  }

  private static Stream<IndexValue> quantities(IBase element) {
    if (element instanceof Quantity quantity && quantity.hasValue()) {
      return Stream.of(Quantities.of(quantity));
    }
    return element instanceof org.hl7.fhir.r4.model.Range range && !range.isEmpty()
        ? Stream.of(Quantities.of(range))
        : Stream.empty();
  }

  private static Stream<IndexValue> links(IBase element) {
    Optional<String> target =
        element instanceof Reference reference
            ? Optional.ofNullable(reference.getReference())
            : primitive(element);
    return target.map(t -> (IndexValue) IndexValue.Link.of(t)).stream();
  }

  private static Stream<IndexValue> tuple(RuntimeSearchParam parameter, IBase element) {
    if (!(element instanceof UsageContext context)) {
      throw unsupported(parameter);
    }
    List<IndexValue> second =
        switch (Composite.of(parameter)) {
          case CODE_AND_CONCEPT ->
              context.hasValueCodeableConcept() ? tokens(context.getValue()).toList() : List.of();
          case CODE_AND_QUANTITY -> quantities(context.getValue()).toList();
        };
    return second.isEmpty()
        ? Stream.empty()
        : Stream.of(new IndexValue.Tuple(tokens(context.getCode()).toList(), second));
  }

  private static IllegalStateException unsupported(RuntimeSearchParam parameter) {
    return new IllegalStateException("No index for search parameter " + parameter.getUri());
  }
}
