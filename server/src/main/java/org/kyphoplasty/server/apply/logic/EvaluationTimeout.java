package org.kyphoplasty.server.apply.logic;

/** The evaluation ran longer than its deadline allows: nothing was decided. */
public final class EvaluationTimeout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EvaluationTimeout() {
    super("The evaluation took longer than is allowed");
  }

  /** Throws on what made an evaluation fail if it was this. */
  static void rethrow(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof EvaluationTimeout timeout) {
        throw timeout;
      }
    }
  }
}
