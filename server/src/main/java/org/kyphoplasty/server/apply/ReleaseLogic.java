package org.kyphoplasty.server.apply;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.kyphoplasty.server.apply.logic.CompiledLogic;

/**
 * Definitions and logic of one release of the package, loaded once and shared by all requests on
 * it.
 */
final class ReleaseLogic {
  private final Definitions definitions;
  private final CompiledLogic logic;
  private final Map<String, PlanLogic> plans = new ConcurrentHashMap<>();

  ReleaseLogic(Definitions definitions) {
    this.definitions = definitions;
    this.logic = new CompiledLogic(definitions.all(Library.class), definitions.all(ValueSet.class));
  }

  Definitions definitions() {
    return definitions;
  }

  CompiledLogic logic() {
    return logic;
  }

  PlanLogic of(PlanDefinition plan) {
    return plans.computeIfAbsent(
        plan.getUrl() + "|" + plan.getVersion(), key -> PlanLogic.of(plan, definitions, logic));
  }
}
