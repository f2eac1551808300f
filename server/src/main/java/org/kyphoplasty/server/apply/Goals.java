package org.kyphoplasty.server.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionGoalComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.plan.CompiledAction;
import org.kyphoplasty.server.apply.plan.CompiledPlan;

/**
 * The goals of the plans that apply. A goal that actions pursue is given only if one of them
 * applies.
 */
final class Goals {
  private final AppliedPlan applied;
  private final List<Goal> goals = new ArrayList<>();
  private int number;

  private Goals(AppliedPlan applied) {
    this.applied = applied;
  }

  /** The goals, with ids that are unique in the plan and its nested plans. */
  static List<Goal> of(AppliedPlan applied) {
    Goals goals = new Goals(applied);
    goals.add(applied.closure().root(), applied.actions());
    return goals.goals;
  }

  private void add(CompiledPlan plan, List<AppliedAction> actions) {
    for (PlanDefinitionGoalComponent planned : plan.definition().getGoal()) {
      number++;
      if (isPursued(planned, plan, actions)) {
        Goal goal = goal(planned);
        goal.setId("goal-" + number);
        goals.add(goal);
      }
    }
    actions.forEach(this::addNested);
  }

  private void addNested(AppliedAction action) {
    CompiledPlan nested = action.compiled().nested();
    if (nested == null) {
      action.children().forEach(this::addNested);
    } else {
      add(nested, action.children());
    }
  }

  private static boolean isPursued(
      PlanDefinitionGoalComponent goal, CompiledPlan plan, List<AppliedAction> actions) {
    boolean someAction = plan.actions().stream().anyMatch(each -> pursues(each, goal));
    return !someAction || actions.stream().anyMatch(each -> pursues(each, goal));
  }

  private static boolean pursues(CompiledAction action, PlanDefinitionGoalComponent goal) {
    return names(action, goal) || action.actions().stream().anyMatch(each -> pursues(each, goal));
  }

  private static boolean pursues(AppliedAction action, PlanDefinitionGoalComponent goal) {
    return names(action.compiled(), goal)
        || (action.compiled().nested() == null
            && action.children().stream().anyMatch(each -> pursues(each, goal)));
  }

  private static boolean names(CompiledAction action, PlanDefinitionGoalComponent goal) {
    return goal.hasId()
        && action.definition().getGoalId().stream()
            .anyMatch(id -> goal.getId().equals(id.getValue()));
  }

  private Goal goal(PlanDefinitionGoalComponent planned) {
    Goal goal = new Goal();
    planned.getExtension().forEach(each -> goal.addExtension(each.copy()));
    goal.setLifecycleStatus(Goal.GoalLifecycleStatus.PROPOSED);
    if (planned.hasCategory()) {
      goal.addCategory(planned.getCategory().copy());
    }
    goal.setPriority(planned.hasPriority() ? planned.getPriority().copy() : null);
    goal.setDescription(planned.getDescription().copy());
    goal.setSubject(applied.request().subject());
    goal.setStart(planned.hasStart() ? planned.getStart().copy() : null);
    planned
        .getTarget()
        .forEach(
            target ->
                goal.addTarget()
                    .setMeasure(target.hasMeasure() ? target.getMeasure().copy() : null)
                    .setDetail(target.hasDetail() ? target.getDetail().copy() : null)
                    .setDue(target.hasDue() ? target.getDue().copy() : null));
    planned.getAddresses().stream().flatMap(this::addresses).forEach(goal::addAddresses);
    planned.getDocumentation().stream().map(Goals::note).forEach(goal::addNote);
    return goal;
  }

  /** R4 gives a Goal no place for documentation but its notes. */
  private static Annotation note(RelatedArtifact artifact) {
    return new Annotation()
        .setText(
            Stream.of(
                    artifact.getLabel(),
                    artifact.getDisplay(),
                    artifact.getCitation(),
                    artifact.getUrl(),
                    artifact.hasDocument() ? artifact.getDocument().getUrl() : null,
                    artifact.getResource())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ")));
  }

  /**
   * The patient's conditions with the code that a goal addresses; its words where there is none.
   */
  private Stream<Reference> addresses(CodeableConcept concept) {
    List<Reference> conditions =
        applied.request().record().resources("Condition").stream()
            .filter(each -> isReal((Condition) each))
            .filter(each -> sharesCode(((Condition) each).getCode(), concept))
            .filter(Resource::hasId)
            .map(each -> new Reference("Condition/" + each.getIdPart()))
            .toList();
    String words = concept.hasText() ? concept.getText() : concept.getCodingFirstRep().getDisplay();
    return conditions.isEmpty()
        ? Stream.of(new Reference().setType("Condition").setDisplay(words))
        : conditions.stream();
  }

  private static boolean isReal(Condition condition) {
    return condition.getVerificationStatus().getCoding().stream()
        .map(Coding::getCode)
        .noneMatch(code -> "refuted".equals(code) || "entered-in-error".equals(code));
  }

  private static boolean sharesCode(CodeableConcept one, CodeableConcept other) {
    return one.getCoding().stream()
        .anyMatch(coding -> other.getCoding().stream().anyMatch(each -> isSame(coding, each)));
  }

  private static boolean isSame(Coding one, Coding other) {
    return one.hasCode()
        && one.getCode().equals(other.getCode())
        && one.hasSystem()
        && one.getSystem().equals(other.getSystem());
  }
}
