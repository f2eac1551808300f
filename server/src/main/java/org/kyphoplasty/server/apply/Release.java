package org.kyphoplasty.server.apply;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.kyphoplasty.server.apply.logic.CompiledLogic;

/**
 * Definitions and logic of one release of the package, loaded once and shared by all requests on
 * it.
 */
public final class Release {
  private final Definitions definitions;
  private final CompiledLogic logic;
  private final Map<String, PlanLogic> plans = new ConcurrentHashMap<>();

  Release(Definitions definitions) {
    this.definitions = definitions;
    this.logic = new CompiledLogic(definitions.all(Library.class), definitions.all(ValueSet.class));
  }

  Definitions definitions() {
    return definitions;
  }

  CompiledLogic logic() {
    return logic;
  }

  PlanLogic logic(PlanDefinition plan) {
    return plans.computeIfAbsent(
        plan.getUrl() + "|" + plan.getVersion(), key -> PlanLogic.of(plan, definitions, logic));
  }

  /** The plans that no other plan nests. */
  List<PlanDefinition> roots() {
    List<PlanDefinition> all = definitions.all(PlanDefinition.class);
    Set<String> nested =
        all.stream()
            .flatMap(plan -> plan.getAction().stream())
            .flatMap(Release::definitionsOf)
            .flatMap(canonical -> definitions.byCanonical(canonical).stream())
            .map(definition -> definition.getIdElement().getIdPart())
            .collect(Collectors.toSet());
    return all.stream().filter(plan -> !nested.contains(plan.getIdElement().getIdPart())).toList();
  }

  private static Stream<String> definitionsOf(PlanDefinitionActionComponent action) {
    return Stream.concat(
        action.hasDefinitionCanonicalType()
            ? Stream.of(action.getDefinitionCanonicalType().getValue())
            : Stream.empty(),
        action.getAction().stream().flatMap(Release::definitionsOf));
  }
}
