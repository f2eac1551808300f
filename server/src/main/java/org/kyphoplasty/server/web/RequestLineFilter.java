package org.kyphoplasty.server.web;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.kyphoplasty.server.config.UrlEncoded;

/**
 * Refuses methods that FHIR's REST API has not, and queries that cannot be decoded. Answers a HEAD
 * as the GET that it stands for (<a href="http://hl7.org/fhir/R4/http.html#head">R4 3.1.0.12</a>);
 * the container leaves the body out.
 */
class RequestLineFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final RequestTypeEnum[] METHODS = {
    RequestTypeEnum.GET,
    RequestTypeEnum.HEAD,
    RequestTypeEnum.POST,
    RequestTypeEnum.PUT,
    RequestTypeEnum.PATCH,
    RequestTypeEnum.DELETE
  };
  private static final Set<String> NAMES = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!NAMES.contains(request.getMethod())) {
      throw new MethodNotAllowedException(
          "FHIR's REST API has no method of this name; see Allow. GET [base]/metadata tells what"
              + " the server does.",
          METHODS);
    }
    String query = request.getQueryString();
    if (query != null && !UrlEncoded.isSound(query)) {
      throw new InvalidRequestException(
          "The query is not percent-encoded UTF-8: write % as %25, and a null character not at"
              + " all.");
    }
    chain.doFilter(request.getMethod().equals("HEAD") ? asGet(request) : request, response);
  }

  private static HttpServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
