package org.kyphoplasty.server.artifact.search;

import java.util.function.Predicate;

final class StringMatch {
  private StringMatch() {}

  static Predicate<IndexValue> of(String modifier, String value) {
    String normalized = IndexValue.Text.normalize(value);
    return switch (modifier) {
      case "exact" -> on(text -> text.exact().equals(value));
      case "contains" -> on(text -> text.normalized().contains(normalized));
      default -> on(text -> text.normalized().startsWith(normalized));
    };
  }

  private static Predicate<IndexValue> on(Predicate<IndexValue.Text> test) {
    return value -> value instanceof IndexValue.Text text && test.test(text);
  }
}
