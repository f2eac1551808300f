package org.kyphoplasty.server.apply.request;

import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** The Task of an action that no ActivityDefinition defines (RequestGroup, rqg-1). */
public final class ActionTask {
  private ActionTask() {}

  /** Does what the action says. */
  public static Task of(PlanDefinitionActionComponent action) {
    Task task = new Task();
    task.setStatus(TaskStatus.READY).setIntent(TaskIntent.PROPOSAL);
    task.setPriority(
        TaskPriority.fromCode(action.hasPriority() ? action.getPriority().toCode() : "routine"));
    if (action.hasCode()) {
      task.setCode(action.getCodeFirstRep());
    }
    task.setDescriptionElement(
        action.hasDescription() ? action.getDescriptionElement() : action.getTitleElement());
    return task;
  }

  /**
   * Answers a Questionnaire.
   *
   * @param questionnaire its canonical
   */
  public static Task toAnswer(PlanDefinitionActionComponent action, String questionnaire) {
    Task task = of(action);
    task.addInput()
        .setType(new CodeableConcept().setText("Questionnaire"))
        .setValue(new CanonicalType(questionnaire));
    return task;
  }
}
