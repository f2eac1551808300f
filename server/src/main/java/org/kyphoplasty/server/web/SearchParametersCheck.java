package org.kyphoplasty.server.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a search would pass over in silence, so that a slip of the pen does not find more
 * than was meant (<a href="http://hl7.org/fhir/R4/search.html#errors">R4 3.1.1.3</a>); {@code
 * Prefer: handling=lenient} lets it pass. HAPI itself refuses unknown parameters of a type.
 */
@Interceptor
public final class SearchParametersCheck {
  /** Those that begin with an underscore and that the server acts upon, or answers itself. */
  private static final Set<String> OF_EVERY_TYPE =
      Set.of(
          "_contained",
          "_content",
          "_count",
          "_elements",
          "_filter",
          "_format",
          "_has",
          "_id",
          "_include",
          "_language",
          "_lastUpdated",
          "_list",
          "_offset",
          "_pretty",
          "_profile",
          "_query",
          "_revinclude",
          "_security",
          "_sort",
          "_source",
          "_summary",
          "_tag",
          "_text",
          "_total");

  private static final Map<String, Set<String>> CODES =
      Map.of(
          "_summary", Set.of("count", "data", "false", "text", "true"),
          "_total", Set.of("accurate", "estimate", "none"));

  private static final Set<String> MODIFIERS =
      Set.of(
          "above",
          "asc",
          "below",
          "contains",
          "desc",
          "exact",
          "identifier",
          "in",
          "iterate",
          "missing",
          "nickname",
          "not",
          "not-in",
          "of-type",
          "recurse",
          "text");

  private final FhirContext fhirContext;

  SearchParametersCheck(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    if (request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
        && !isLenient(request)) {
      request.getParameters().forEach(this::check);
    }
  }

  private void check(String parameter, String[] values) {
    String[] parts = parameter.split(":", 2);
    String name = parts[0].split("\\.", 2)[0];
    if (name.startsWith("_") && !OF_EVERY_TYPE.contains(name)) {
      throw new InvalidRequestException(
          "Unknown search parameter "
              + name
              + ". Of those that begin with _ the server has: "
              + String.join(", ", new TreeSet<>(OF_EVERY_TYPE)));
    }
    requireOneOf(CODES.get(name), name, values);
    if (parts.length > 1 && !name.equals("_has") && !parts[1].contains(".")) {
      checkModifier(parameter, parts[1], values);
    }
  }

  private void checkModifier(String parameter, String modifier, String[] values) {
    if (!MODIFIERS.contains(modifier) && !fhirContext.getResourceTypes().contains(modifier)) {
      throw new InvalidRequestException(
          "Unknown modifier in "
              + parameter
              + ". There are a resource type and: "
              + String.join(", ", new TreeSet<>(MODIFIERS)));
    }
    if (modifier.equals("missing") && Stream.of(values).anyMatch(v -> !v.matches("true|false"))) {
      throw new InvalidRequestException(parameter + " takes true or false");
    }
  }

  private static void requireOneOf(@Nullable Set<String> codes, String name, String[] values) {
    if (codes != null
        && Stream.of(values)
            .flatMap(value -> Stream.of(value.split(",")))
            .anyMatch(value -> !value.isBlank() && !codes.contains(value))) {
      throw new InvalidRequestException(
          name + " takes one of: " + String.join(", ", new TreeSet<>(codes)));
    }
  }

  private static boolean isLenient(RequestDetails request) {
    return request.getHeaders("Prefer").stream().anyMatch(p -> p.contains("handling=lenient"));
  }
}
