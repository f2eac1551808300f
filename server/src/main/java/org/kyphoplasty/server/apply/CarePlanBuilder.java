package org.kyphoplasty.server.apply;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;

/** Makes the CarePlan over the resources of a result: one activity per phase of the plan. */
final class CarePlanBuilder {
  private static final Coding ASSESS_PLAN =
      new Coding(
          "http://hl7.org/fhir/us/core/CodeSystem/careplan-category",
          "assess-plan",
          "Assessment and Plan of Treatment");

  private CarePlanBuilder() {}

  /**
   * @param resources the root's RequestGroup first
   */
  static AppliedPlan build(ApplyRequest request, List<DomainResource> resources) {
    RequestGroup root = (RequestGroup) resources.get(0);
    AppliedPlan all = new AppliedPlan(carePlan(request), resources);
    CarePlan carePlan = all.carePlan();
    List<DomainResource> referenced = new ArrayList<>(resources);
    if (root.hasAction() && root.getAction().stream().allMatch(action -> isPhase(all, action))) {
      root.getAction()
          .forEach(phase -> addActivity(carePlan, phase.getResource(), phase.getTitle()));
      referenced.remove(root);
    } else {
      addActivity(carePlan, new Reference(root.getId()), carePlan.getTitle());
    }
    resources.stream()
        .filter(Goal.class::isInstance)
        .forEach(goal -> carePlan.addGoal(new Reference(goal.getId())));
    return new AppliedPlan(carePlan, referenced);
  }

  private static CarePlan carePlan(ApplyRequest request) {
    PlanDefinition plan = request.plan();
    CarePlan carePlan = new CarePlan();
    carePlan.setStatus(CarePlan.CarePlanStatus.ACTIVE);
    carePlan.setIntent(CarePlan.CarePlanIntent.PROPOSAL);
    carePlan.addCategory(new CodeableConcept(ASSESS_PLAN.copy()));
    carePlan.setTitle(plan.hasTitle() ? plan.getTitle() : plan.getName());
    carePlan.getInstantiatesCanonical().add(canonical(plan));
    carePlan.setSubject(new Reference("Patient/" + request.record().patientId()));
    carePlan.setCreatedElement(DateTimeType.now());
    if (request.encounter() != null) {
      carePlan.setEncounter(request.encounter());
    }
    if (request.practitioner() != null) {
      carePlan.setAuthor(request.practitioner());
    } else if (request.organization() != null) {
      carePlan.setAuthor(request.organization());
    }
    return carePlan;
  }

  private static CanonicalType canonical(PlanDefinition plan) {
    return new CanonicalType(
        plan.hasVersion() ? plan.getUrl() + "|" + plan.getVersion() : plan.getUrl());
  }

  private static boolean isPhase(AppliedPlan applied, RequestGroupActionComponent action) {
    return applied.resolve(action.getResource()).filter(RequestGroup.class::isInstance).isPresent();
  }

  private static void addActivity(CarePlan carePlan, Reference group, String title) {
    carePlan.addActivity().setReference(group.copy().setDisplay(title));
  }
}
