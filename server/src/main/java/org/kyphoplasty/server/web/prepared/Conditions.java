package org.kyphoplasty.server.web.prepared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** What the headers of a request say about the answer (RFC 9110, 12.5.3 and 13.1). */
final class Conditions {
  private static final int ALL = -1;

  private Conditions() {}

  /** Whether the client has this version already; its date counts only where it names no tag. */
  static boolean isKnown(HttpServletRequest request, String etag, @Nullable String lastModified) {
    String known = request.getHeader("If-None-Match");
    if (known != null) {
      return known.equals(etag)
          || Collections.list(request.getHeaders("If-None-Match")).stream()
              .flatMap(header -> Arrays.stream(header.split(",", ALL)))
              .anyMatch(tag -> matches(tag.strip(), etag));
    }
    String since = request.getHeader("If-Modified-Since");
    return since != null
        && lastModified != null
        && (since.equals(lastModified) || isNotAfter(lastModified, since));
  }

  /** Whether the client takes a body in gzip. */
  static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null
        && (accepted.equals("gzip")
            || Arrays.stream(accepted.split(",", ALL)).anyMatch(Conditions::isGzip));
  }

  private static boolean isGzip(String coding) {
    String[] parts = coding.split(";", 2);
    return parts[0].strip().equalsIgnoreCase("gzip")
        && (parts.length == 1 || !parts[1].strip().matches("(?i)q\\s*=\\s*0(\\.0*)?"));
  }

  private static boolean matches(String tag, String etag) {
    return tag.equals("*") || weakly(tag).equals(weakly(etag));
  }

  private static String weakly(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static boolean isNotAfter(String lastModified, String since) {
    try {
      return !date(lastModified).isAfter(date(since));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static ZonedDateTime date(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
