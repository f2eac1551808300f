package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The cache validator of an artifact: a weak entity tag that is its version id (RFC 9110, 13.1).
 */
final class Validators {
  private Validators() {}

  static String tag(Resource resource) {
    return "W/\"" + resource.getMeta().getVersionId() + "\"";
  }

  /**
   * Compares weakly with all tags of {@code If-None-Match}.
   *
   * @throws NotModifiedException with the tag, which HAPI's own answer lacks
   */
  static void requireModified(Resource resource, RequestDetails request) {
    @Nullable String known = request.getHeader(Constants.HEADER_IF_NONE_MATCH);
    String version = "\"" + resource.getMeta().getVersionId() + "\"";
    if (known != null
        && Stream.of(known.split(",", -1))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals(version) || tag.equals("*"))) {
      NotModifiedException notModified = new NotModifiedException("Not modified");
      notModified.addResponseHeader(Constants.HEADER_ETAG, tag(resource));
      throw notModified;
    }
  }
}
