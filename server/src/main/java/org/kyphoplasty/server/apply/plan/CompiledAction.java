package org.kyphoplasty.server.apply.plan;

import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Define;

/**
 * An action with everything that it names.
 *
 * @param definition the action, in the language of the call
 * @param plan the id of its plan
 * @param prototype its form in a result, without what depends on the patient; copy before use
 * @param applicability the conditions that must all be true
 * @param startAndStop the conditions that say when it starts or stops
 * @param dynamicValues what is computed in its result
 * @param nested the plan that carries it out, or null
 * @param request the request that carries it out, without what depends on the patient, or null;
 *     copy before use
 * @param actions its own actions
 */
public record CompiledAction(
    PlanDefinitionActionComponent definition,
    String plan,
    RequestGroupActionComponent prototype,
    List<Define> applicability,
    List<Define> startAndStop,
    List<DynamicValue> dynamicValues,
    @Nullable CompiledPlan nested,
    @Nullable DomainResource request,
    List<CompiledAction> actions) {

  /** The action's id; its title where it has none. */
  public String name() {
    return definition.hasId() ? definition.getId() : definition.getTitle();
  }

  /** The actions below this one, in this plan and in the plan that it nests. */
  public List<CompiledAction> children() {
    return nested == null ? actions : nested.actions();
  }
}
