package org.kyphoplasty.content;

/**
 * A FHIR package that cannot be read; the message names the file and says what is wrong with it.
 */
public final class ContentException extends RuntimeException {
  public ContentException(String message) {
    super(message);
  }

  public ContentException(String message, Throwable cause) {
    super(message, cause);
  }
}
