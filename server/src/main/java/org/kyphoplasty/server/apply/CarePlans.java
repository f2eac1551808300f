package org.kyphoplasty.server.apply;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;

/** The CarePlan of a result, without what its resources say (US Core: category assess-plan). */
final class CarePlans {
  /** The id of what was not decided, which no other resource of a result may have. */
  static final String MESSAGES_ID = "messages";

  private static final String MESSAGES = "http://hl7.org/fhir/StructureDefinition/cqf-messages";
  private static final Coding ASSESS_PLAN =
      new Coding(
          "http://hl7.org/fhir/us/core/CodeSystem/careplan-category",
          "assess-plan",
          "Assessment and Plan of Treatment");

  private CarePlans() {}

  /** Everything that does not depend on the actions. */
  static CarePlan start(AppliedPlan applied) {
    ApplyRequest request = applied.request();
    CarePlan carePlan = new CarePlan();
    carePlan.setLanguage(applied.closure().root().definition().getLanguage());
    carePlan.setStatus(CarePlan.CarePlanStatus.ACTIVE);
    carePlan.setIntent(CarePlan.CarePlanIntent.PROPOSAL);
    carePlan.addCategory(new CodeableConcept(ASSESS_PLAN.copy()));
    carePlan.setTitle(applied.title());
    carePlan.addInstantiatesCanonical(applied.closure().root().canonical());
    carePlan.setSubject(request.subject());
    carePlan.setEncounter(request.encounter());
    carePlan.setCreated(applied.created());
    carePlan.setAuthor(request.requester());
    return carePlan;
  }

  /** Attaches what was not decided, and what was left out (CPG: {@code cqf-messages}). */
  static void addMessages(CarePlan carePlan, AppliedPlan applied) {
    OperationOutcome messages = new OperationOutcome();
    applied
        .issues()
        .forEach(each -> add(messages, IssueSeverity.WARNING, IssueType.INCOMPLETE, each.text()));
    applied
        .omissions()
        .forEach(each -> add(messages, IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, each));
    if (messages.hasIssue()) {
      messages.setId(MESSAGES_ID);
      carePlan.addContained(messages);
      carePlan.addExtension(MESSAGES, new Reference("#" + MESSAGES_ID));
    }
  }

  private static void add(
      OperationOutcome messages, IssueSeverity severity, IssueType type, String text) {
    messages.addIssue().setSeverity(severity).setCode(type).setDiagnostics(text);
  }
}
