package org.kyphoplasty.server.error;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was sent, or that somebody should know of an answer.
 *
 * @param severity how grave it is
 * @param type what kind of thing it is
 * @param text what it is, without anything of a patient
 * @param expression where it is, as FHIRPath
 */
public record Finding(
    IssueSeverity severity, IssueType type, String text, @Nullable String expression) {
  /** Something that is wrong. */
  public static Finding error(IssueType type, String text, String expression) {
    return new Finding(IssueSeverity.ERROR, type, text, expression);
  }

  /** Something that somebody should look at. */
  public static Finding warning(IssueType type, String text, @Nullable String expression) {
    return new Finding(IssueSeverity.WARNING, type, text, expression);
  }
}
