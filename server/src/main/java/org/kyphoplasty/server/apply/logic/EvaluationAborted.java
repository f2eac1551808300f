package org.kyphoplasty.server.apply.logic;

/** Ends an evaluation as a whole: nothing was decided, and no single define is to blame. */
public abstract sealed class EvaluationAborted extends RuntimeException
    permits RecordUnavailable, EvaluationTimeout {
  private static final long serialVersionUID = 1L;

  EvaluationAborted(String message, RuntimeException cause) {
    super(message, cause);
  }

  EvaluationAborted(String message) {
    super(message);
  }

  /** Throws on what made an evaluation fail if it was this. */
  static void rethrow(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof EvaluationAborted aborted) {
        throw aborted;
      }
    }
  }
}
