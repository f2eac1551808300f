package org.kyphoplasty.server.artifact;

import org.kyphoplasty.content.ContentException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, not in a stack trace, why a broken package stops the start. */
final class ContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, ContentException cause) {
    return new FailureAnalysis(
        "The published content cannot be served. " + cause.getMessage(),
        "Correct the sources under profiles/ and terminology/, build them, and start again; or name"
            + " a sound FHIR package (folder or .tgz) with --kyphoplasty.content.",
        cause);
  }
}
