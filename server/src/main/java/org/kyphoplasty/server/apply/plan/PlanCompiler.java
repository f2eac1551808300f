package org.kyphoplasty.server.apply.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.request.ActionTask;
import org.kyphoplasty.server.apply.request.Reasons;

/** Resolves a plan with everything that it nests, and finds what keeps it from being applied. */
public final class PlanCompiler {
  private static final int DEEPEST = 12;

  /** What carries out an action. */
  private record Target(
      @Nullable CompiledPlan plan,
      @Nullable DomainResource request,
      List<DynamicValue> dynamicValues) {
    private static final Target NONE = new Target(null, null, List.of());
  }

  /** What an action's conditions name. */
  private record Decisions(List<Define> applicability, List<Define> startAndStop) {}

  private final Definitions definitions;
  private final Localizer localizer;
  private final List<String> errors = new ArrayList<>();
  private final Expressions expressions;
  private final Map<Define, Set<String>> conditions = new HashMap<>();
  private final Map<String, CompiledAction> actions = new HashMap<>();
  private final List<String> path = new ArrayList<>();

  private PlanCompiler(Definitions definitions, CompiledLogic logic, Localizer localizer) {
    this.definitions = definitions;
    this.localizer = localizer;
    this.expressions = new Expressions(logic, errors);
  }

  /**
   * Resolves a plan; what cannot be resolved is among its errors.
   *
   * @param localizer turns definitions into the language of the call
   */
  public static PlanClosure compile(
      PlanDefinition plan, Definitions definitions, CompiledLogic logic, Localizer localizer) {
    PlanCompiler compiler = new PlanCompiler(definitions, logic, localizer);
    CompiledPlan root = compiler.plan(plan);
    return new PlanClosure(
        root, compiler.errors, compiler.conditions, compiler.expressions.found(), compiler.actions);
  }

  private CompiledPlan plan(PlanDefinition published) {
    PlanDefinition plan = localizer.localize(published);
    String id = plan.getIdElement().getIdPart();
    if (path.contains(id) || path.size() >= DEEPEST) {
      errors.add("plans nest themselves or too deep: " + String.join(" > ", path) + " > " + id);
      return new CompiledPlan(plan, List.of());
    }
    path.add(id);
    List<CompiledAction> compiled = actions(plan, plan.getAction(), List.of());
    path.remove(path.size() - 1);
    return new CompiledPlan(plan, compiled);
  }

  /** The reasons of an action that only groups others are those of the others. */
  private List<CompiledAction> actions(
      PlanDefinition plan,
      List<PlanDefinitionActionComponent> planned,
      List<CodeableConcept> reasons) {
    return planned.stream().map(action -> action(plan, action, reasons)).toList();
  }

  private CompiledAction action(
      PlanDefinition plan, PlanDefinitionActionComponent action, List<CodeableConcept> inherited) {
    String id = plan.getIdElement().getIdPart();
    String where = "%s, action %s".formatted(id, action.getId());
    List<CanonicalType> libraries = plan.getLibrary();
    Decisions decisions = decisions(where, action, libraries);
    if (action.hasTransform()) {
      errors.add(where + ": a transform cannot be applied");
    }
    if (action.hasDefinition() && action.hasAction()) {
      errors.add(where + ": has both a definition and actions of its own");
    }
    Target target = target(where, action);
    RequestGroupActionComponent prototype = ActionPrototype.of(action, libraries);
    IBase carriedOut = target.request() == null ? prototype : target.request();
    Stream<DynamicValue> own =
        action.getDynamicValue().stream()
            .map(
                each ->
                    expressions.dynamicValue(
                        where,
                        libraries,
                        each.getPath(),
                        each.getExpression(),
                        prototype,
                        carriedOut))
            .flatMap(Optional::stream);
    List<CodeableConcept> reasons =
        Stream.concat(inherited.stream(), action.getReason().stream()).toList();
    if (target.request() != null) {
      Reasons.add(target.request(), reasons);
    }
    CompiledAction compiled =
        new CompiledAction(
            action,
            id,
            prototype,
            decisions.applicability(),
            decisions.startAndStop(),
            Stream.concat(target.dynamicValues().stream(), own).toList(),
            target.plan(),
            target.request(),
            actions(plan, action.getAction(), reasons));
    actions.putIfAbsent(compiled.name(), compiled);
    return compiled;
  }

  private Decisions decisions(
      String where, PlanDefinitionActionComponent action, List<CanonicalType> libraries) {
    Decisions decisions = new Decisions(new ArrayList<>(), new ArrayList<>());
    for (var condition : action.getCondition()) {
      Optional<Define> define = expressions.define(where, libraries, condition.getExpression());
      if (define.isPresent() && condition.getKind() == ActionConditionKind.APPLICABILITY) {
        decisions.applicability().add(define.get());
        conditions.computeIfAbsent(define.get(), each -> new TreeSet<>()).add(action.getId());
      } else {
        define.ifPresent(decisions.startAndStop()::add);
      }
    }
    return decisions;
  }

  private Target target(String where, PlanDefinitionActionComponent action) {
    if (!action.hasDefinition()) {
      return action.hasAction() ? Target.NONE : new Target(null, ActionTask.of(action), List.of());
    }
    if (!action.hasDefinitionCanonicalType()) {
      errors.add(where + ": a definition by uri cannot be applied");
      return Target.NONE;
    }
    String canonical = action.getDefinitionCanonicalType().getValue();
    Optional<Resource> definition = definitions.byCanonical(canonical);
    if (definition.isEmpty()) {
      errors.add("%s: definition %s is not published".formatted(where, canonical));
      return Target.NONE;
    }
    if (definition.get() instanceof MetadataResource part
        && part.getStatus() == PublicationStatus.RETIRED) {
      errors.add("%s: definition %s is retired".formatted(where, canonical));
    }
    return target(where, action, definition.get(), canonical);
  }

  private Target target(
      String where, PlanDefinitionActionComponent action, Resource definition, String canonical) {
    if (definition instanceof PlanDefinition nested) {
      return new Target(plan(nested), null, List.of());
    }
    if (definition instanceof ActivityDefinition activity) {
      CompiledActivity compiled =
          CompiledActivity.of(
              where + ", " + activity.getIdElement().getIdPart(),
              localizer.localize(activity),
              expressions,
              errors);
      return new Target(null, compiled.prototype(), compiled.dynamicValues());
    }
    if (definition instanceof Questionnaire) {
      return new Target(null, ActionTask.toAnswer(action, canonical), List.of());
    }
    errors.add("%s: a %s cannot be applied".formatted(where, definition.fhirType()));
    return Target.NONE;
  }
}
