package org.kyphoplasty.server.config;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;

/**
 * Refuses what the parser cannot place; HAPI's default is to drop it and go on. A value that is
 * refused may be a patient's, so the text says where it stood and not what it was.
 */
final class UnquotedValues extends StrictErrorHandler {
  @Override
  public void invalidValue(IParseLocation location, String value, String reason) {
    throw new DataFormatException(
        "The value of '%s' cannot be read: %s"
            .formatted(
                location.getParentElementName(),
                value.isEmpty() ? reason : reason.replace(value, "…")));
  }
}
