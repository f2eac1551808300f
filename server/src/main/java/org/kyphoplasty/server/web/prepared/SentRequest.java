package org.kyphoplasty.server.web.prepared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * All of a read that its answer depends on, as it was sent: the FHIR base stands in links, the rest
 * chooses what is answered and in which format. Nothing in it is parsed, since it is made for every
 * request.
 *
 * @param host the host name that the request was sent to, or that trusted headers name
 * @param query empty when there was none
 * @param accept empty when there was none
 */
record SentRequest(String scheme, String host, int port, String path, String query, String accept) {
  private static final int CHARACTER = 2;

  static SentRequest of(HttpServletRequest request) {
    String query = request.getQueryString();
    return new SentRequest(
        request.getScheme(),
        String.valueOf(request.getServerName()),
        request.getServerPort(),
        request.getRequestURI(),
        query == null ? "" : query,
        accept(request.getHeaders("Accept")));
  }

  private static String accept(@Nullable Enumeration<String> headers) {
    if (headers == null || !headers.hasMoreElements()) {
      return "";
    }
    String first = headers.nextElement();
    return headers.hasMoreElements()
        ? first + "," + String.join(",", Collections.list(headers))
        : first;
  }

  /** The memory that it takes, in bytes. */
  int size() {
    return CHARACTER * (host.length() + path.length() + query.length() + accept.length());
  }
}
