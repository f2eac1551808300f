package org.kyphoplasty.server.apply.plan;

import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition;

/**
 * A plan with its actions resolved.
 *
 * @param definition the plan, in the language of the call
 * @param actions its actions, in the order of the definition
 */
public record CompiledPlan(PlanDefinition definition, List<CompiledAction> actions) {
  /** The plan's logical id. */
  public String id() {
    return definition.getIdElement().getIdPart();
  }

  /** The plan's canonical, with its version if it has one. */
  public String canonical() {
    return definition.hasVersion()
        ? definition.getUrl() + "|" + definition.getVersion()
        : definition.getUrl();
  }
}
