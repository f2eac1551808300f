package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.config.GivenParameters;

/**
 * The parameters of one call, from the query and from a Parameters body. What the operation does
 * not know is refused, never ignored; a Coding in a query is {@code system|code}.
 */
final class Asked {
  private final GivenParameters given;

  private Asked(GivenParameters given) {
    this.given = given;
  }

  /**
   * @throws InvalidRequestException if a parameter is not among the known ones
   */
  static Asked of(RequestDetails request, Set<String> known) {
    return new Asked(GivenParameters.read(request, known, null));
  }

  Optional<String> text(String name) {
    return given.one(name).map(each -> text(name, each.getValue()));
  }

  List<String> texts(String name) {
    return given.all(name).stream().map(each -> text(name, each.getValue())).toList();
  }

  boolean flag(String name) {
    return GivenParameters.flag(name, text(name).orElse("false"));
  }

  OptionalInt number(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.get().matches("[0-9]{1,9}")) {
      throw GivenParameters.wrong(name, "a whole number that is not negative");
    }
    return OptionalInt.of(Integer.parseInt(text.get()));
  }

  /** The languages that are wanted, the best first; none means the language of the publisher. */
  List<LanguageRange> languages(String name) {
    try {
      return text(name).map(LanguageRange::parse).orElse(List.of());
    } catch (IllegalArgumentException e) {
      throw GivenParameters.wrong(name, "a language tag, such as es or en-US");
    }
  }

  Optional<Coding> coding(String name) {
    return given.one(name).map(each -> coding(name, each.getValue()));
  }

  private static Coding coding(String name, Type value) {
    if (value instanceof Coding coding) {
      return coding;
    }
    String token = text(name, value);
    int bar = token.lastIndexOf('|');
    if (bar < 0) {
      throw GivenParameters.wrong(name, "a Coding; in a query, system|code");
    }
    return new Coding().setSystem(token.substring(0, bar)).setCode(token.substring(bar + 1));
  }

  Optional<CodeableConcept> concept(String name) {
    return given
        .one(name)
        .map(
            each ->
                each.getValue() instanceof CodeableConcept concept
                    ? concept
                    : new CodeableConcept(coding(name, each.getValue())));
  }

  <T extends Resource> Optional<T> resource(String name, Class<T> type) {
    return given.resource(name, type);
  }

  private static String text(String name, Type value) {
    String text = value == null ? null : value.primitiveValue();
    if (text == null || text.isBlank()) {
      throw GivenParameters.wrong(name, "one value");
    }
    return text;
  }
}
