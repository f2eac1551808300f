package org.kyphoplasty.server.web;

import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kyphoplasty.server.config.WireFormat;
import org.kyphoplasty.server.web.openapi.OpenApiPage;

/**
 * Refuses a request in a format that the server does not read, or for one that it does not write.
 */
class NegotiationFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String JSON_PATCH = "application/json-patch+json";
  private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^;\"\\s]+)");
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");
  private static final String FORM = "application/x-www-form-urlencoded";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (WireFormat.forResponse(request).isEmpty() && !OpenApiPage.isForPage(request)) {
      throw new UnclassifiedServerFailureException(
          406,
          "The server writes application/fhir+json and application/fhir+xml of FHIR 4.0; ask for"
              + " one of them in Accept or _format.");
    }
    if (hasBody(request) && !isReadable(request)) {
      throw new UnclassifiedServerFailureException(
          415,
          "The server reads application/fhir+json and application/fhir+xml of FHIR 4.0, in UTF-8; a"
              + " PATCH also as application/json-patch+json; a POST to _search as"
              + " application/x-www-form-urlencoded.");
    }
    chain.doFilter(request, response);
  }

  private static boolean isReadable(HttpServletRequest request) {
    String contentType = request.getContentType();
    if (contentType == null || !isUtf8(contentType)) {
      return false;
    }
    String plain = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    if (request.getRequestURI().endsWith("/_search")) {
      return plain.equals(FORM);
    }
    return WireFormat.ofMimeType(contentType).isPresent()
        || (request.getMethod().equals("PATCH") && plain.equals(JSON_PATCH));
  }

  private static boolean isUtf8(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    return !charset.find() || UTF_8.contains(charset.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }
}
