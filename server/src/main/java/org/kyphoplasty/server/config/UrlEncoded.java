package org.kyphoplasty.server.config;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The percent encoding of a query or a form (WHATWG URL, 5.1), in UTF-8. */
public final class UrlEncoded {
  private UrlEncoded() {}

  /** Whether each escape is whole, together they are UTF-8, and none is the null character. */
  public static boolean isSound(String encoded) {
    try {
      byte[] bytes =
          URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(c -> c == 0);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return false;
    }
  }
}
