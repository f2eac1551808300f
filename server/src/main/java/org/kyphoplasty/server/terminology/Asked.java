package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.config.OperationBody;

/**
 * The parameters of one call, from the query and from a Parameters body. What the operation does
 * not know is refused, never ignored; a Coding in a query is {@code system|code}.
 */
final class Asked {
  private final Parameters given;

  private Asked(Parameters given) {
    this.given = given;
  }

  /**
   * @throws InvalidRequestException if a parameter is not among the known ones
   */
  static Asked of(RequestDetails request, Set<String> known) {
    Parameters given = new Parameters();
    request.getParameters().forEach((name, values) -> add(given, name, values));
    if (request.getRequestType() == RequestTypeEnum.POST) {
      OperationBody.read(request).getParameter().forEach(given::addParameter);
    }
    for (ParametersParameterComponent each : given.getParameter()) {
      if (!known.contains(String.valueOf(each.getName()))) {
        throw new InvalidRequestException(
            "The parameter '%s' is not supported; supported are %s"
                .formatted(each.getName(), new TreeSet<>(known)));
      }
    }
    return new Asked(given);
  }

  private static void add(Parameters given, String name, String... values) {
    for (String value : values) {
      if (!name.startsWith("_")) {
        given.addParameter(name, new StringType(value));
      }
    }
  }

  Optional<String> text(String name) {
    return one(name).map(each -> text(name, each.getValue()));
  }

  List<String> texts(String name) {
    return all(name).stream().map(each -> text(name, each.getValue())).toList();
  }

  boolean flag(String name) {
    return switch (text(name).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "true or false");
    };
  }

  OptionalInt number(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.get().matches("[0-9]{1,9}")) {
      throw wrong(name, "a whole number that is not negative");
    }
    return OptionalInt.of(Integer.parseInt(text.get()));
  }

  /** The languages that are wanted, the best first; none means the language of the publisher. */
  List<LanguageRange> languages(String name) {
    try {
      return text(name).map(LanguageRange::parse).orElse(List.of());
    } catch (IllegalArgumentException e) {
      throw wrong(name, "a language tag, such as es or en-US");
    }
  }

  Optional<Coding> coding(String name) {
    return one(name).map(each -> coding(name, each.getValue()));
  }

  private static Coding coding(String name, Type value) {
    if (value instanceof Coding coding) {
      return coding;
    }
    String token = text(name, value);
    int bar = token.lastIndexOf('|');
    if (bar < 0) {
      throw wrong(name, "a Coding; in a query, system|code");
    }
    return new Coding().setSystem(token.substring(0, bar)).setCode(token.substring(bar + 1));
  }

  Optional<CodeableConcept> concept(String name) {
    return one(name)
        .map(
            each ->
                each.getValue() instanceof CodeableConcept concept
                    ? concept
                    : new CodeableConcept(coding(name, each.getValue())));
  }

  <T extends Resource> Optional<T> resource(String name, Class<T> type) {
    return one(name)
        .map(
            each -> {
              if (!type.isInstance(each.getResource())) {
                throw wrong(name, "a " + type.getSimpleName() + " resource");
              }
              return type.cast(each.getResource());
            });
  }

  private Optional<ParametersParameterComponent> one(String name) {
    List<ParametersParameterComponent> all = all(name);
    if (all.size() > 1) {
      throw new InvalidRequestException("The parameter '" + name + "' was given more than once");
    }
    return all.stream().findFirst();
  }

  private List<ParametersParameterComponent> all(String name) {
    return given.getParameter().stream().filter(each -> name.equals(each.getName())).toList();
  }

  private static String text(String name, Type value) {
    String text = value == null ? null : value.primitiveValue();
    if (text == null || text.isBlank()) {
      throw wrong(name, "one value");
    }
    return text;
  }

  private static InvalidRequestException wrong(String name, String expected) {
    return new InvalidRequestException("The parameter '%s' must be %s".formatted(name, expected));
  }
}
