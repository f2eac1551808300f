package org.kyphoplasty.server.error;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.kyphoplasty.server.config.WireFormat;

/**
 * Answers what a filter ahead of the FHIR servlet throws, as the servlet answers its own failures.
 * An answer that says all is well, and of which a part is sent already, ends with its connection,
 * so that no client takes the part for the whole.
 */
class FailureFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String BROKEN_OFF = FailureFilter.class.getName() + ".brokenOff";

  private final transient FhirContext fhirContext;

  FailureFilter(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      answer(request, response, e);
    }
    if (request.getAttribute(BROKEN_OFF) != null) {
      throw new ServletException("An answer failed after a part of it was sent");
    }
  }

  /**
   * Has the connection closed once the request is done with, if the client was told that all is
   * well. (It was told otherwise already when its own request broke off.)
   */
  static void breakOff(HttpServletRequest request, HttpServletResponse response) {
    if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
      request.setAttribute(BROKEN_OFF, true);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
      throws IOException {
    BaseServerResponseException failure = Failure.answer(thrown);
    if (response.isCommitted()) {
      breakOff(request, response);
      return;
    }
    EncodingEnum format = WireFormat.forResponse(request).orElse(EncodingEnum.JSON);
    IParser parser =
        format == EncodingEnum.XML ? fhirContext.newXmlParser() : fhirContext.newJsonParser();
    byte[] body =
        parser
            .encodeResourceToString(failure.getOperationOutcome())
            .getBytes(StandardCharsets.UTF_8);
    if (failure instanceof MethodNotAllowedException refused) {
      response.setHeader("Allow", allowed(refused));
    }
    response.setStatus(failure.getStatusCode());
    response.setContentType(format.getResourceContentTypeNonLegacy() + ";charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String allowed(MethodNotAllowedException refused) {
    return refused.getAllowedMethods().stream()
        .map(RequestTypeEnum::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
