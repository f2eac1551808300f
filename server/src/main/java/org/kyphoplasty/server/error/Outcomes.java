package org.kyphoplasty.server.error;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.kyphoplasty.server.config.RequestId;

/** Makes the OperationOutcome of a failure; nothing else in the server makes one for an error. */
final class Outcomes {
  private Outcomes() {}

  /** The outcome that tells a client what went wrong, and under which request id the log has it. */
  static OperationOutcome of(BaseServerResponseException failure) {
    OperationOutcome outcome =
        failure.getOperationOutcome() instanceof OperationOutcome given && given.hasIssue()
            ? given.copy()
            : single(failure);
    outcome.getIssue().forEach(Outcomes::tidy);
    RequestId.current().ifPresent(id -> sign(outcome.getIssueFirstRep(), id));
    return outcome;
  }

  private static OperationOutcome single(BaseServerResponseException failure) {
    OperationOutcome outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.ERROR)
        .setCode(issueType(failure.getStatusCode()))
        .setDiagnostics(Failure.text(failure));
    return outcome;
  }

  private static void tidy(OperationOutcome.OperationOutcomeIssueComponent issue) {
    if (issue.hasDiagnostics()) {
      issue.setDiagnostics(Failure.text(new IllegalStateException(issue.getDiagnostics())));
    }
  }

  private static void sign(OperationOutcome.OperationOutcomeIssueComponent issue, String id) {
    String text = issue.hasDiagnostics() ? issue.getDiagnostics() + " " : "";
    issue.setDiagnostics(text + "[request " + id + "]");
  }

  private static IssueType issueType(int status) {
    return switch (status) {
      case 400 -> IssueType.INVALID;
      case 401 -> IssueType.LOGIN;
      case 403 -> IssueType.FORBIDDEN;
      case 404 -> IssueType.NOTFOUND;
      case 405, 406, 415, 501 -> IssueType.NOTSUPPORTED;
      case 409, 412 -> IssueType.CONFLICT;
      case 410 -> IssueType.DELETED;
      case 413 -> IssueType.TOOLONG;
      case 429 -> IssueType.THROTTLED;
      case 503 -> IssueType.TRANSIENT;
      default -> status >= 500 ? IssueType.EXCEPTION : IssueType.PROCESSING;
    };
  }
}
