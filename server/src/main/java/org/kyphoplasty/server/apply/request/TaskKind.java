package org.kyphoplasty.server.apply.request;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

final class TaskKind extends RequestKind<Task> {
  TaskKind() {
    super(Task.class);
  }

  @Override
  Task prototype(ActivityDefinition activity) {
    Task task = new Task();
    task.setInstantiatesCanonicalElement(Requests.canonical(activity));
    task.setStatus(TaskStatus.READY);
    task.setIntent(TaskIntent.fromCode(Codes.intent(activity)));
    task.setPriority(TaskPriority.fromCode(Codes.priority(activity)));
    task.setCode(activity.hasCode() ? activity.getCode() : null);
    task.setDescriptionElement(
        activity.hasDescription() ? activity.getDescriptionElement() : activity.getTitleElement());
    Participants.roles(activity).forEach(task::addPerformerType);
    if (Participants.isPatientOnly(activity)) {
      task.setOwner(new Reference().setType("Patient"));
    }
    if (activity.hasLocation()) {
      task.setLocation(activity.getLocation());
    }
    if (Timings.period(activity.getTiming()) != null) {
      task.getRestriction().setPeriod(Timings.period(activity.getTiming()));
    } else if (activity.hasTiming()) {
      task.addInput()
          .setType(new CodeableConcept().setText("Timing"))
          .setValue(activity.getTiming());
    }
    return task;
  }

  @Override
  void fill(Task task, RequestContext context) {
    task.setFor(context.subject());
    if (task.hasOwner()) {
      task.setOwner(Participants.known(task.getOwner(), context.subject()));
    }
    task.setEncounter(context.encounter());
    task.setRequester(context.requester());
    task.setAuthoredOn(context.authoredOn());
    if (context.group() != null) {
      task.addBasedOn(context.group());
    }
    if (context.carePlan() != null) {
      task.addBasedOn(context.carePlan());
    }
  }
}
