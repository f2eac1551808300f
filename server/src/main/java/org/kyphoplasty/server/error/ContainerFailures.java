package org.kyphoplasty.server.error;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/**
 * Answers what the container refuses before any filter sees it, such as a path that cannot be
 * decoded or headers beyond their bound, with an OperationOutcome in place of a page.
 */
class ContainerFailures extends ErrorReportValve {
  private final FhirContext fhirContext;

  ContainerFailures(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    BaseServerResponseException failure =
        new UnclassifiedServerFailureException(status, text(status));
    byte[] body =
        fhirContext
            .newJsonParser()
            .encodeResourceToString(Outcomes.of(failure))
            .getBytes(StandardCharsets.UTF_8);
    try {
      response.setContentType("application/fhir+json;charset=UTF-8");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException e) {
      // The client is gone, and nobody is left to tell.
    }
  }

  private static String text(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    return switch (status) {
      case 400 ->
          "The request line or its headers cannot be read: percent-encode what a URL may not hold,"
              + " and keep both within 8 kB.";
      case 404 -> "Nothing is here; the FHIR base is /fhir.";
      default -> known == null ? "The request was refused." : known.getReasonPhrase();
    };
  }
}
