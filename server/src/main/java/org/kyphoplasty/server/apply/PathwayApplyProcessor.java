package org.kyphoplasty.server.apply;

import ca.uhn.fhir.repository.IRepository;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionGoalComponent;
import org.hl7.fhir.r4.model.Reference;
import org.opencds.cqf.fhir.cr.activitydefinition.apply.IApplyProcessor;
import org.opencds.cqf.fhir.cr.plandefinition.apply.ApplyProcessor;
import org.opencds.cqf.fhir.cr.plandefinition.apply.ApplyRequest;

/**
 * The clinical-reasoning library's processor, without the Questionnaire that it generates, and with
 * goals whose ids do not collide between nested plans.
 */
final class PathwayApplyProcessor extends ApplyProcessor {
  PathwayApplyProcessor(IRepository repository, IApplyProcessor activities) {
    super(repository, activities);
  }

  @Override
  protected void initApply(ApplyRequest request) {
    // Answers are data to our logic; nothing is generated or extracted.
  }

  @Override
  public IBaseResource applyActivityDefinition(
      org.opencds.cqf.fhir.cr.activitydefinition.apply.ApplyRequest request) {
    IBaseResource resource = super.applyActivityDefinition(request);
    RequestCompletion.complete((ActivityDefinition) request.getActivityDefinition(), resource);
    return resource;
  }

  @Override
  protected void processGoals(ApplyRequest request, IBaseResource requestGroup) {
    PlanDefinition plan = (PlanDefinition) request.getPlanDefinition();
    List<PlanDefinitionGoalComponent> goals = plan.getGoal();
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goal(goals.get(i), new Reference(request.getSubjectId().getValue()));
      goal.setId("Goal/%s-goal-%d".formatted(plan.getIdElement().getIdPart(), i + 1));
      request.getRequestResources().add(goal);
    }
  }

  private static Goal goal(PlanDefinitionGoalComponent planned, Reference subject) {
    Goal goal = new Goal();
    goal.setLifecycleStatus(Goal.GoalLifecycleStatus.PROPOSED);
    if (planned.hasCategory()) {
      goal.addCategory(planned.getCategory());
    }
    goal.setPriority(planned.getPriority());
    goal.setDescription(planned.getDescription());
    goal.setSubject(subject);
    goal.setStart(planned.getStart());
    planned
        .getTarget()
        .forEach(
            target ->
                goal.addTarget()
                    .setMeasure(target.getMeasure())
                    .setDetail(target.getDetail())
                    .setDue(target.getDue()));
    goal.setExtension(planned.getExtension());
    return goal;
  }
}
