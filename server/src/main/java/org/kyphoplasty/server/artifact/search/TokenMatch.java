package org.kyphoplasty.server.artifact.search;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code code}, {@code system|code}, {@code |code} (no system) or {@code system|}. */
final class TokenMatch {
  private TokenMatch() {}

  static Predicate<IndexValue> of(String modifier, String value) {
    if (modifier.equals("text")) {
      String text = IndexValue.Text.normalize(Escaped.unescape(value));
      return on(token -> token.texts().stream().anyMatch(t -> t.startsWith(text)));
    }
    List<String> parts = Escaped.split(value, '|').stream().map(Escaped::unescape).toList();
    String code = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return on(token -> token.code().equals(code));
    }
    String system = parts.get(0);
    return on(
        token ->
            sameSystem(system, token.system()) && (code.isEmpty() || token.code().equals(code)));
  }

  private static boolean sameSystem(String searched, @Nullable String system) {
    return searched.isEmpty() ? system == null : searched.equals(system);
  }

  private static Predicate<IndexValue> on(Predicate<IndexValue.Token> test) {
    return value -> value instanceof IndexValue.Token token && test.test(token);
  }
}
