package org.kyphoplasty.server.web.prepared;

import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request for the whole body in one format, whatever the client has or takes already. */
final class PlainRead extends HttpServletRequestWrapper {
  private static final String ACCEPT = "accept";
  private static final Set<String> CONDITIONS =
      Set.of("accept-encoding", "if-modified-since", "if-none-match", "range");

  private final String format;

  PlainRead(HttpServletRequest request, EncodingEnum format) {
    super(request);
    this.format = format.getResourceContentTypeNonLegacy();
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public @Nullable String getHeader(String name) {
    String header = name.toLowerCase(Locale.ROOT);
    if (header.equals(ACCEPT)) {
      return format;
    }
    return CONDITIONS.contains(header) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String header = name.toLowerCase(Locale.ROOT);
    if (header.equals(ACCEPT)) {
      return Collections.enumeration(Set.of(format));
    }
    return CONDITIONS.contains(header) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }
}
