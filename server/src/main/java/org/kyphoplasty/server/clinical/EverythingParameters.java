package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses what {@code $everything} would pass over (<a
 * href="http://hl7.org/fhir/R4/patient-operation-everything.html">R4, start, end, _since</a>): who
 * asks for a part must not take the whole for it.
 */
@Interceptor
public final class EverythingParameters {
  private static final Set<String> KNOWN =
      Set.of("_type", "_count", "_offset", "_format", "_pretty", "_summary", "_elements");

  EverythingParameters() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    if (!"$everything".equals(request.getOperation())) {
      return;
    }
    Set<String> unknown = new TreeSet<>(request.getParameters().keySet());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new InvalidRequestException(
          "$everything does not know %s here; it takes _type and _count"
              .formatted(String.join(", ", unknown)));
    }
  }
}
