package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses a delete that does not say what to delete: without a criterion it would take whatever is
 * the only one of its type.
 */
@Interceptor
public final class ConditionalDelete {
  /** Search parameters that shape the result and choose nothing. */
  private static final Set<String> NO_CRITERIA =
      Set.of("_count", "_offset", "_sort", "_format", "_pretty", "_summary", "_elements", "_total");

  ConditionalDelete() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    if (request.getRequestType() != RequestTypeEnum.DELETE) {
      return;
    }
    if (request.getId() == null) {
      requireCriterion(request.getParameters());
    } else if (request.getId().hasVersionIdPart()) {
      throw new MethodNotAllowedException(
          "Versions are kept. Delete the resource itself, with If-Match if only this version is"
              + " meant.",
          RequestTypeEnum.GET,
          RequestTypeEnum.HEAD);
    }
  }

  /**
   * @param url relative, as {@code Patient/1} or {@code Patient?identifier=…}
   */
  static void requireCriterion(String url) {
    if (url.contains("?")) {
      requireCriterion(Conditions.of(url));
    }
  }

  private static void requireCriterion(Map<String, String[]> query) {
    boolean chooses =
        query.entrySet().stream()
            .anyMatch(
                parameter ->
                    !NO_CRITERIA.contains(parameter.getKey())
                        && Stream.of(parameter.getValue()).anyMatch(value -> !value.isBlank()));
    if (!chooses) {
      throw new InvalidRequestException(
          "A delete names a resource by its id, or has a search parameter with a value.");
    }
  }
}
