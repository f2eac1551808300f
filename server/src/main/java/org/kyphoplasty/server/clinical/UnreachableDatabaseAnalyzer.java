package org.kyphoplasty.server.clinical;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, not in a stack trace, that the database stops the start. */
final class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<UnreachableDatabase> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnreachableDatabase cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "PostgreSQL: check spring.datasource.url, .username and .password, and that it runs. H2: one"
            + " server at a time uses a data directory; stop the other one, or name another"
            + " directory with --kyphoplasty.data-dir.",
        cause);
  }
}
