package org.kyphoplasty.server.apply;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;

/** Attaches to a CarePlan what its logic could not decide (CPG: {@code cqf-messages}). */
final class LogicMessages {
  private static final String MESSAGES = "http://hl7.org/fhir/StructureDefinition/cqf-messages";

  private LogicMessages() {}

  static void attach(
      CarePlan carePlan,
      List<LogicIssue> issues,
      Map<PlanLogic.Condition, Set<String>> conditions) {
    if (issues.isEmpty()) {
      return;
    }
    OperationOutcome outcome = new OperationOutcome();
    outcome.setId("messages");
    for (LogicIssue issue : issues) {
      outcome
          .addIssue()
          .setSeverity(OperationOutcome.IssueSeverity.WARNING)
          .setCode(OperationOutcome.IssueType.INCOMPLETE)
          .setDiagnostics(
              "Left out %s: the condition \"%s\" of %s %s"
                  .formatted(
                      conditions.get(issue.condition()),
                      issue.condition().define(),
                      issue.condition().library(),
                      issue.problem()));
    }
    carePlan.addContained(outcome);
    carePlan.addExtension(MESSAGES, new Reference("#messages"));
  }
}
