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
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.plan.Definitions;
import org.kyphoplasty.server.apply.plan.Localizer;
import org.kyphoplasty.server.apply.plan.PlanClosure;
import org.kyphoplasty.server.apply.plan.PlanCompiler;

/**
 * Definitions and logic of one release of the package, loaded once and shared by all requests on
 * it.
 */
public final class Release {
  private final Definitions definitions;
  private final CompiledLogic logic;
  private final Set<String> languages;
  private final Set<String> patientTypes;
  private final Map<PlanKey, PlanClosure> plans = new ConcurrentHashMap<>();

  private record PlanKey(String canonical, Localizer localizer) {}

  Release(Definitions definitions) {
    this.definitions = definitions;
    this.languages = Localizer.languages(definitions);
    this.logic = new CompiledLogic(definitions.all(Library.class), definitions.all(ValueSet.class));
    // Goals address conditions, whatever the logic reads.
    this.patientTypes =
        Stream.concat(logic.retrievedTypes().stream(), Stream.of("Condition"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What the release publishes. */
  public Definitions definitions() {
    return definitions;
  }

  /** The compiled logic. */
  public CompiledLogic logic() {
    return logic;
  }

  /** The types of resources that plans and their logic read of a patient. */
  Set<String> patientTypes() {
    return patientTypes;
  }

  /**
   * A plan with everything that it nests.
   *
   * @param language the language of its texts as a BCP 47 tag; null for all that there are
   */
  public PlanClosure closure(PlanDefinition plan, @Nullable String language) {
    Localizer localizer = localizer(language);
    return plans.computeIfAbsent(
        new PlanKey(plan.getUrl() + "|" + plan.getVersion(), localizer),
        key -> PlanCompiler.compile(plan, definitions, logic, localizer));
  }

  /** What turns definitions into a language; null keeps all texts that there are. */
  Localizer localizer(@Nullable String language) {
    return new Localizer(language == null ? null : Localizer.best(language, languages));
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
