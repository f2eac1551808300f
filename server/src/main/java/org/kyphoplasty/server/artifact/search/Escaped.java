package org.kyphoplasty.server.artifact.search;

import java.util.ArrayList;
import java.util.List;

/** Search values in which a backslash takes the meaning from {@code , | $ \} (R4 3.1.1.4.0). */
final class Escaped {
  private Escaped() {}

  /** Splits at each separator that is not escaped; the parts stay escaped. */
  static List<String> split(String value, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '\\') {
        i++;
      } else if (value.charAt(i) == separator) {
        parts.add(value.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(value.substring(start));
    return parts;
  }

  static String unescape(String value) {
    return value.replaceAll("\\\\([,|$\\\\])", "$1");
  }
}
