package org.kyphoplasty.server.config;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one operation call, from the query and from a Parameters body. What the
 * operation does not know is refused, never ignored.
 *
 * @param all every parameter; those of the query are strings
 */
public record GivenParameters(List<ParametersParameterComponent> all) {
  private static final Set<String> ENDPOINTS = Set.of("contentEndpoint", "terminologyEndpoint");

  /**
   * Reads the parameters of a call.
   *
   * @param resource the parameter that a body stands for which is a resource itself, or null
   * @throws InvalidRequestException if a parameter is not among the known ones
   */
  public static GivenParameters read(
      RequestDetails request, Set<String> known, @Nullable String resource) {
    List<ParametersParameterComponent> all = new ArrayList<>();
    request.getParameters().forEach((name, values) -> all.addAll(ofQuery(name, values)));
    if (request.getRequestType() == RequestTypeEnum.POST) {
      all.addAll(OperationBody.read(request, resource).getParameter());
    }
    all.forEach(each -> requireKnown(String.valueOf(each.getName()), known));
    return new GivenParameters(List.copyOf(all));
  }

  private static List<ParametersParameterComponent> ofQuery(String name, String... values) {
    return name.startsWith("_")
        ? List.of()
        : Stream.of(values)
            .map(
                value ->
                    new ParametersParameterComponent()
                        .setName(name)
                        .setValue(new StringType(value)))
            .toList();
  }

  private static void requireKnown(String name, Set<String> known) {
    if (known.contains(name)) {
      return;
    }
    throw new InvalidRequestException(
        ENDPOINTS.contains(name)
            ? "'%s' is not supported: content and terminology come from the published package"
                .formatted(name)
            : "The parameter '%s' is not supported; supported are %s"
                .formatted(name, new TreeSet<>(known)));
  }

  /** The same call with another parameter. */
  public GivenParameters and(ParametersParameterComponent more) {
    return new GivenParameters(Stream.concat(all.stream(), Stream.of(more)).toList());
  }

  /** A parameter that may be given several times. */
  public List<ParametersParameterComponent> all(String name) {
    return all.stream().filter(each -> name.equals(each.getName())).toList();
  }

  /**
   * A parameter that may be given once.
   *
   * @throws InvalidRequestException if it was given more often
   */
  public Optional<ParametersParameterComponent> one(String name) {
    List<ParametersParameterComponent> given = all(name);
    if (given.size() > 1) {
      throw new InvalidRequestException("The parameter '" + name + "' was given more than once");
    }
    return given.stream().findFirst();
  }

  /** A resource of that type; empty if it was not given. */
  public <T extends Resource> Optional<T> resource(String name, Class<T> type) {
    return one(name)
        .map(
            each -> {
              if (!type.isInstance(each.getResource())) {
                throw wrong(name, "a " + type.getSimpleName() + " resource");
              }
              return type.cast(each.getResource());
            });
  }

  /** Reads a truth value. */
  public static boolean flag(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "true or false");
    };
  }

  /** The refusal of a parameter whose value is of another kind. */
  public static InvalidRequestException wrong(String name, String expected) {
    return new InvalidRequestException("The parameter '%s' must be %s".formatted(name, expected));
  }
}
