package org.kyphoplasty.server.questionnaire.form;

import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.kyphoplasty.server.error.Finding;

/** An expression of a questionnaire that has no value, as it stands, for a response. */
public final class ExpressionFailure extends FHIRException {
  private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * Names the place and the expression; what the engine says may hold an answer, and is not told.
   *
   * @param where the linkId, or empty for the questionnaire as a whole
   */
  public ExpressionFailure(String where, Expression source, Throwable cause) {
    super(
        "'%s': the expression \"%s\" cannot be evaluated%s"
            .formatted(
                where.isEmpty() ? "Questionnaire" : where,
                source.getExpression(),
                cause instanceof UnknownContext unknown ? ": " + unknown.getMessage() : ""),
        cause);
    this.where = where;
  }

  /** The failure, as it is told to a client. */
  public Finding finding() {
    return Finding.error(
        IssueType.PROCESSING,
        String.valueOf(getMessage()),
        where.isEmpty()
            ? "QuestionnaireResponse"
            : "QuestionnaireResponse.descendants().where(linkId = '%s')".formatted(where));
  }
}
