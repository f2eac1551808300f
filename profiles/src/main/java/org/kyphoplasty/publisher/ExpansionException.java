package org.kyphoplasty.publisher;

/** A value set that cannot be expanded; the message goes on after its name. */
final class ExpansionException extends RuntimeException {
  ExpansionException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
