package org.kyphoplasty.server.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.kyphoplasty.server.apply.AppliedAction.ComputedValue;
import org.kyphoplasty.server.apply.plan.CompiledAction;
import org.kyphoplasty.server.apply.plan.CompiledPlan;
import org.kyphoplasty.server.apply.request.RequestContext;
import org.kyphoplasty.server.apply.request.Requests;

/**
 * Writes an applied plan as resources: a CarePlan with one activity per phase, a RequestGroup per
 * plan, a request per action.
 */
final class ResultBuilder {
  private final AppliedPlan applied;
  private final ResultLinks links;
  private final RelatedActions related;
  private final Map<String, DomainResource> resources = new LinkedHashMap<>();

  private ResultBuilder(AppliedPlan applied, ResultLinks links) {
    this.applied = applied;
    this.links = links;
    this.related = new RelatedActions(applied);
  }

  static PlanResult build(AppliedPlan applied, ResultLinks links) {
    return new ResultBuilder(applied, links).build();
  }

  private PlanResult build() {
    CarePlan carePlan = CarePlans.start(applied);
    CompiledPlan root = applied.closure().root();
    if (applied.isProtocol()) {
      addPhases(carePlan, root);
    } else {
      Reference group = group(root, applied.actions(), List.of());
      carePlan.addActivity().setReference(group.setDisplay(carePlan.getTitle()));
    }
    List<Goal> goals = Goals.of(applied);
    goals.forEach(goal -> carePlan.addGoal(add(goal, goal.getId())));
    CarePlans.addMessages(carePlan, applied);
    carePlan.setText(CarePlanNarrative.of(applied, goals));
    return new PlanResult(carePlan, resources);
  }

  /** The phases' own RequestGroups are the activities; that of the root keeps their order. */
  private void addPhases(CarePlan carePlan, CompiledPlan root) {
    if (applied.actions().isEmpty()) {
      return;
    }
    Reference whole = group(root, applied.actions(), List.of());
    RequestGroup ordered = (RequestGroup) resource(whole);
    for (RequestGroupActionComponent phase : ordered.getAction()) {
      ((RequestGroup) resource(phase.getResource())).addBasedOn(whole.copy());
      carePlan.addActivity().setReference(phase.getResource().copy().setDisplay(phase.getTitle()));
    }
  }

  private DomainResource resource(Reference reference) {
    return resources.entrySet().stream()
        .filter(each -> links.address(each.getKey()).equals(reference.getReference()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A result refers to what it does not hold"));
  }

  private Reference group(
      CompiledPlan plan, List<AppliedAction> actions, List<CodeableConcept> reasons) {
    RequestGroup group = new RequestGroup();
    plan.definition().getExtension().stream()
        .filter(Requests::isAboutTheCare)
        .forEach(each -> group.addExtension(each.copy()));
    group.addInstantiatesCanonical(plan.canonical());
    group.setStatus(RequestGroup.RequestStatus.ACTIVE);
    group.setIntent(RequestGroup.RequestIntent.PROPOSAL);
    group.setSubject(applied.request().subject());
    group.setEncounter(applied.request().encounter());
    group.setAuthor(applied.request().practitioner());
    group.setAuthoredOn(applied.created());
    reasons.forEach(group::addReasonCode);
    Reference reference = add(group, plan.id());
    actions.forEach(each -> group.addAction(action(each, reference)));
    return reference.copy();
  }

  private RequestGroupActionComponent action(AppliedAction action, Reference group) {
    CompiledAction compiled = action.compiled();
    RequestGroupActionComponent written = compiled.prototype().copy();
    written.setRelatedAction(related.of(compiled));
    written.getParticipant().replaceAll(this::participant);
    DomainResource request = compiled.request();
    if (compiled.nested() != null) {
      written.setResource(
          group(compiled.nested(), action.children(), compiled.definition().getReason()));
    } else if (request != null) {
      DomainResource own = request.copy();
      Requests.fill(own, context(group));
      written.setResource(add(own, compiled.name()));
      compute(action, written, own);
    }
    if (compiled.nested() == null) {
      action.children().forEach(child -> written.addAction(action(child, group)));
    }
    if (request == null) {
      compute(action, written, written);
    }
    return written;
  }

  private static void compute(
      AppliedAction action, RequestGroupActionComponent written, IBase request) {
    for (ComputedValue value : action.values()) {
      ComputedValues.set(value, value.path().isOfAction() ? written : request);
    }
  }

  private Reference participant(Reference planned) {
    boolean patient = "Patient".equals(planned.getType()) && !planned.hasReference();
    return patient
        ? planned.setReference(applied.request().subject().getReference()).setType(null)
        : planned;
  }

  private RequestContext context(Reference group) {
    String carePlan = links.carePlan();
    return new RequestContext(
        applied.request().subject(),
        applied.request().encounter(),
        applied.request().requester(),
        group.copy(),
        carePlan == null ? null : new Reference(carePlan),
        applied.created());
  }

  private Reference add(DomainResource resource, String wanted) {
    String id = links.unique(wanted);
    resource.setId(id);
    resources.put(id, resource);
    return links.to(id);
  }
}
