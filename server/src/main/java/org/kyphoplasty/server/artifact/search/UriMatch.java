package org.kyphoplasty.server.artifact.search;

import java.util.function.Predicate;

final class UriMatch {
  private UriMatch() {}

  static Predicate<IndexValue> of(String modifier, String searched) {
    return switch (modifier) {
      case "below" -> on(uri -> contains(searched, uri));
      case "above" -> on(uri -> contains(uri, searched));
      default -> on(searched::equals);
    };
  }

  /**
   * Whole path segments count: {@code .../fhir} holds {@code .../fhir/x}, not {@code .../fhirx}.
   */
  private static boolean contains(String outer, String inner) {
    return inner.equals(outer) || inner.startsWith(outer.endsWith("/") ? outer : outer + "/");
  }

  private static Predicate<IndexValue> on(Predicate<String> test) {
    return value -> value instanceof IndexValue.Uri uri && test.test(uri.value());
  }
}
