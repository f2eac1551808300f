package org.kyphoplasty.server.security;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.UrlEncoded;

/**
 * Refuses a body that is not well-formed, nests deeper than any FHIR resource does, or holds what
 * the parser behind it would drop or stumble over.
 */
class BodyCheck {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON_PATCH = "application/json-patch+json";

  /** What neither JSON nor XML of FHIR may hold (R4 2.24.0.1, string), lone surrogates included. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final JsonBody json;
  private final XmlBody xml;

  BodyCheck(int maxDepth) {
    json = new JsonBody(maxDepth);
    xml = new XmlBody(maxDepth);
  }

  /**
   * @throws InvalidRequestException if the body must not reach the parser; it names the place and
   *     never quotes
   */
  void check(String body, @Nullable String contentType) {
    if (contentType == null || body.isEmpty()) {
      return;
    }
    String lowerCase = contentType.toLowerCase(Locale.ROOT);
    EncodingEnum encoding = EncodingEnum.forContentType(lowerCase);
    if (lowerCase.startsWith(JSON_PATCH)) {
      json.checkArray(body);
    } else if (lowerCase.startsWith(FORM) && !UrlEncoded.isSound(body)) {
      throw new InvalidRequestException(
          "The form is not percent-encoded UTF-8: write % as %25, and a null character not at all.");
    } else if (encoding == EncodingEnum.JSON) {
      json.check(body);
    } else if (encoding == EncodingEnum.XML) {
      xml.check(body);
    }
  }

  static void requireText(CharSequence value, int line, int column) {
    if (NO_TEXT.matcher(value).find()) {
      throw refused("holds a character that FHIR does not allow", line, column);
    }
  }

  static InvalidRequestException refused(String fault, int line, int column) {
    return new InvalidRequestException(
        "The body " + fault + ": see line " + line + ", column " + column + ".");
  }

  static InvalidRequestException tooDeep(int maxDepth) {
    return new InvalidRequestException(
        "The body nests deeper than "
            + maxDepth
            + " levels, or holds a single value beyond all bounds.");
  }
}
