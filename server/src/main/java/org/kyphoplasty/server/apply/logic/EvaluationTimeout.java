package org.kyphoplasty.server.apply.logic;

/** The evaluation ran longer than its deadline allows. */
public final class EvaluationTimeout extends EvaluationAborted {
  private static final long serialVersionUID = 1L;

  EvaluationTimeout() {
    super("The evaluation took longer than is allowed");
  }
}
