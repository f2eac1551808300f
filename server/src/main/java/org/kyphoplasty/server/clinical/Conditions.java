package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import org.kyphoplasty.server.config.UrlEncoded;

/** The search that a conditional request holds. */
final class Conditions {
  private Conditions() {}

  /**
   * @param url with a search, or the search alone, as {@code Patient?identifier=…}
   * @throws InvalidRequestException if it cannot be decoded
   */
  static Map<String, String[]> of(String url) {
    String query = url.substring(url.indexOf('?') + 1);
    if (!UrlEncoded.isSound(query)) {
      throw new InvalidRequestException(
          "A condition is not percent-encoded UTF-8: write % as %25, and a null character not at"
              + " all.");
    }
    return UrlUtil.parseQueryString(query);
  }
}
