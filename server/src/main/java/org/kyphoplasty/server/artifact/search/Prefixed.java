package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** A date or number with the comparison that stands before it, {@code eq} by default. */
record Prefixed(ParamPrefixEnum prefix, String value) {
  static Prefixed parse(String raw) {
    int digits = 0;
    while (digits < raw.length() && Character.isLetter(raw.charAt(digits))) {
      digits++;
    }
    if (digits == 0) {
      return new Prefixed(ParamPrefixEnum.EQUAL, raw);
    }
    @Nullable ParamPrefixEnum prefix = ParamPrefixEnum.forValue(raw.substring(0, digits));
    if (prefix == null) {
      throw new InvalidRequestException(
          "'" + raw + "' begins with none of eq, ne, gt, lt, ge, le, sa, eb, ap");
    }
    return new Prefixed(prefix, raw.substring(digits));
  }
}
