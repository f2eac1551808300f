package org.kyphoplasty.server.testing;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param headers the response headers
 * @param body the body, empty when there is none
 */
public record Reply(int status, HttpHeaders headers, String body) {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  static Reply of(HttpResponse<String> response) {
    return new Reply(response.statusCode(), response.headers(), response.body());
  }

  /** The resource as FHIR JSON. */
  public static String encode(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource);
  }

  /** The header's first value. */
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The body as a resource, read from JSON or XML as its content type says. */
  public <T extends Resource> T as(Class<T> type) {
    boolean xml = header("Content-Type").orElse("").contains("xml");
    return type.cast((xml ? FHIR.newXmlParser() : FHIR.newJsonParser()).parseResource(body));
  }

  /** The body's OperationOutcome. */
  public OperationOutcome outcome() {
    return as(OperationOutcome.class);
  }

  /** The diagnostics of the outcome's first issue. */
  public String diagnostics() {
    return outcome().getIssueFirstRep().getDiagnostics();
  }

  /** The logical id of the resource in the body. */
  public String id() {
    return as(Resource.class).getIdPart();
  }

  /** The ids of a searchset's or history's entries as {@code Type/id}. */
  public List<String> entries() {
    return as(Bundle.class).getEntry().stream()
        .map(e -> e.getResource().fhirType() + "/" + e.getResource().getIdPart())
        .toList();
  }
}
