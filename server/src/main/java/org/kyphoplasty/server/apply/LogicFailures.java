package org.kyphoplasty.server.apply;

import org.opencds.cqf.cql.engine.exception.CqlException;

/** Says where an evaluation failed; the engine's own text may quote the patient's data. */
public final class LogicFailures {
  private LogicFailures() {}

  /** Where it failed, without anything of the patient. */
  public static String describe(RuntimeException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof CqlException cql && cql.getSourceLocator() != null) {
        return "failed at %s".formatted(cql.getSourceLocator());
      }
    }
    return "failed (%s)".formatted(failure.getClass().getSimpleName());
  }
}
