package org.kyphoplasty.server.error;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Makes one OperationOutcome of several findings. */
public final class Findings {
  private Findings() {}

  /** An issue for each finding. */
  public static OperationOutcome outcome(List<Finding> findings) {
    OperationOutcome outcome = new OperationOutcome();
    findings.forEach(each -> outcome.addIssue(issue(each)));
    return outcome;
  }

  /** The refusal (422) of what the findings are about. */
  public static UnprocessableEntityException refusal(List<Finding> findings) {
    return new UnprocessableEntityException(
        "%d findings".formatted(findings.size()), outcome(findings));
  }

  private static OperationOutcomeIssueComponent issue(Finding finding) {
    OperationOutcomeIssueComponent issue =
        new OperationOutcomeIssueComponent()
            .setSeverity(finding.severity())
            .setCode(finding.type())
            .setDiagnostics(finding.text());
    if (finding.expression() != null) {
      issue.addExpression(finding.expression());
    }
    return issue;
  }
}
