package org.kyphoplasty.server.security;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The FHIRPath that a patch may use: what chooses elements of the resource (<a
 * href="http://hl7.org/fhir/R4/fhirpatch.html">FHIRPath Patch</a>), and works in proportion to its
 * size. The engine cannot be interrupted, so what loops, multiplies or makes text is left out. The
 * text is looked at, not its tokens, since HAPI cuts a path into pieces by its text and evaluates
 * them.
 */
final class PatchPath {
  private static final int LONGEST = 1000;

  private static final Set<String> BEFORE_PARENTHESIS =
      Set.of(
          "all",
          "and",
          "as",
          "contains",
          "count",
          "empty",
          "endsWith",
          "exists",
          "extension",
          "first",
          "hasValue",
          "implies",
          "in",
          "is",
          "last",
          "lower",
          "not",
          "ofType",
          "or",
          "single",
          "skip",
          "startsWith",
          "tail",
          "take",
          "upper",
          "where",
          "xor");

  /** A parenthesis with the word before it, or else the character. */
  private static final Pattern PARENTHESIS =
      Pattern.compile("(?:(\\w+)|(\\S))?\\s*\\(", Pattern.UNICODE_CHARACTER_CLASS);

  private static final String BEFORE_GROUP = "(=<>!&+-*,";
  private static final Pattern REFUSED = Pattern.compile("[|~%]|/\\*|\\p{Cntrl}");

  private PatchPath() {}

  /** Why it is not evaluated, in words; empty if it is. */
  static Optional<String> refuse(String path) {
    if (path.length() > LONGEST) {
      return Optional.of("has more than " + LONGEST + " characters");
    }
    Matcher refused = REFUSED.matcher(path);
    if (refused.find()) {
      return Optional.of("holds one of | ~ % /* or a control character");
    }
    return opensAsItCloses(path, '(', ')') && opensAsItCloses(path, '[', ']')
        ? refuseCall(path)
        : Optional.of("has parentheses or brackets that do not match");
  }

  private static Optional<String> refuseCall(String path) {
    Matcher parenthesis = PARENTHESIS.matcher(path);
    while (parenthesis.find()) {
      String word = parenthesis.group(1);
      String character = parenthesis.group(2);
      boolean known =
          word == null
              ? character == null || BEFORE_GROUP.contains(character)
              : BEFORE_PARENTHESIS.contains(word);
      if (!known) {
        return Optional.of(
            "calls a function that a patch does not take; it takes "
                + String.join(", ", BEFORE_PARENTHESIS.stream().sorted().toList()));
      }
    }
    return Optional.empty();
  }

  private static boolean opensAsItCloses(String path, char open, char close) {
    int depth = 0;
    for (int i = 0; i < path.length() && depth >= 0; i++) {
      depth += path.charAt(i) == open ? 1 : path.charAt(i) == close ? -1 : 0;
    }
    return depth == 0;
  }
}
