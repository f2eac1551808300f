package org.kyphoplasty.server.apply.logic;

/**
 * The patient's stored data could not be read: nothing can be decided, not even that it is unknown.
 */
final class RecordUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RecordUnavailable(RuntimeException cause) {
    super("The patient's stored data could not be read", cause);
  }

  /** Throws on what made an evaluation fail if it was this. */
  static void rethrow(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof RecordUnavailable unavailable) {
        throw unavailable;
      }
    }
  }
}
