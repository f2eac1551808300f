package org.kyphoplasty.server.security;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds extensions in JSON that have neither a value nor extensions of their own (R4, ext-1). */
final class SilentExtensions {
  /** For each object that is open, whether it says something; an object that is none does. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** Whether a token ends such an extension; to be called with each token in turn. */
  boolean endsWith(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT -> open.push(!isExtension(parser.getParsingContext().getParent()));
      case FIELD_NAME -> {
        if (isContent(parser.currentName())) {
          open.pop();
          open.push(true);
        }
      }
      case END_OBJECT -> {
        return !open.pop();
      }
      default -> {}
    }
    return false;
  }

  private static boolean isExtension(JsonStreamContext list) {
    if (!list.inArray()) {
      return false;
    }
    String name = list.getParent().getCurrentName();
    return "extension".equals(name) || "modifierExtension".equals(name);
  }

  private static boolean isContent(String name) {
    return name.startsWith("value") || name.startsWith("_value") || name.equals("extension");
  }
}
