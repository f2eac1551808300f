package org.kyphoplasty.server.apply.logic;

/**
 * The patient's stored data could not be read: nothing can be decided, not even that it is unknown.
 */
public final class RecordUnavailable extends EvaluationAborted {
  private static final long serialVersionUID = 1L;

  RecordUnavailable(RuntimeException cause) {
    super("The patient's stored data could not be read", cause);
  }
}
