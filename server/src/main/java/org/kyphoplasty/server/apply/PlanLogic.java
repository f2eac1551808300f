package org.kyphoplasty.server.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.CompiledLogic;

/**
 * Everything that a plan nests, walked once per release: what keeps it from being applied
 * faithfully, and which defines decide on which actions.
 */
final class PlanLogic {
  private static final int DEEPEST = 12;

  /** A define that decides whether actions apply. */
  record Condition(String library, String define) {}

  private final Definitions definitions;
  private final CompiledLogic logic;
  private final List<String> errors = new ArrayList<>();
  private final Map<Condition, Set<String>> conditions = new HashMap<>();
  private final List<String> path = new ArrayList<>();

  private PlanLogic(Definitions definitions, CompiledLogic logic) {
    this.definitions = definitions;
    this.logic = logic;
  }

  static PlanLogic of(PlanDefinition plan, Definitions definitions, CompiledLogic logic) {
    PlanLogic closure = new PlanLogic(definitions, logic);
    closure.walk(plan);
    return closure;
  }

  /** Why the plan cannot be applied faithfully, each naming plan, action and cause. */
  List<String> errors() {
    return errors;
  }

  /** The conditions of the plan and of all nested plans, with the ids of the actions they guard. */
  Map<Condition, Set<String>> conditions() {
    return conditions;
  }

  private void walk(PlanDefinition plan) {
    String id = plan.getIdElement().getIdPart();
    if (path.contains(id) || path.size() >= DEEPEST) {
      errors.add("plans nest themselves or too deep: " + String.join(" > ", path) + " > " + id);
      return;
    }
    path.add(id);
    plan.getAction().forEach(action -> walk(plan, action));
    path.remove(path.size() - 1);
  }

  private void walk(PlanDefinition plan, PlanDefinitionActionComponent action) {
    String where = "%s, action %s".formatted(plan.getIdElement().getIdPart(), action.getId());
    for (var condition : action.getCondition()) {
      check(where, plan.getLibrary(), condition.getExpression())
          .ifPresent(
              known ->
                  conditions.computeIfAbsent(known, each -> new TreeSet<>()).add(action.getId()));
    }
    for (var value : action.getDynamicValue()) {
      check(where, plan.getLibrary(), value.getExpression());
    }
    if (action.hasDefinitionCanonicalType()) {
      follow(where, action.getDefinitionCanonicalType().getValue());
    }
    action.getAction().forEach(child -> walk(plan, child));
  }

  private void follow(String where, String canonical) {
    Optional<Resource> definition = definitions.byCanonical(canonical);
    if (definition.isEmpty()) {
      errors.add("%s: definition %s is not published".formatted(where, canonical));
    } else if (definition.get() instanceof PlanDefinition nested) {
      walk(nested);
    } else if (definition.get() instanceof ActivityDefinition activity) {
      for (var value : activity.getDynamicValue()) {
        check(where + ", " + activity.getId(), activity.getLibrary(), value.getExpression());
      }
    }
  }

  private Optional<Condition> check(
      String where, List<CanonicalType> libraries, Expression expression) {
    if (!"text/cql-identifier".equals(expression.getLanguage())) {
      errors.add("%s: expression language %s".formatted(where, expression.getLanguage()));
      return Optional.empty();
    }
    if (!expression.hasReference() && libraries.size() != 1) {
      errors.add("%s: '%s' has no one library".formatted(where, expression.getExpression()));
      return Optional.empty();
    }
    String library =
        expression.hasReference() ? expression.getReference() : libraries.get(0).getValue();
    if (!logic.has(library)) {
      errors.add("%s: library %s has no compiled logic".formatted(where, library));
      return Optional.empty();
    }
    if (!logic.defines(library).contains(expression.getExpression())) {
      errors.add("%s: %s defines no '%s'".formatted(where, library, expression.getExpression()));
      return Optional.empty();
    }
    return Optional.of(new Condition(library, expression.getExpression()));
  }
}
