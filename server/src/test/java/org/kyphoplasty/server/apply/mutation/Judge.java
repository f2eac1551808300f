package org.kyphoplasty.server.apply.mutation;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Measure.MeasureGroupPopulationComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.PackagePlans;
import org.kyphoplasty.server.apply.cases.CaseEvaluation;
import org.kyphoplasty.server.apply.cases.Golden;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.apply.cases.Variant;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.KnownLogic;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.ReplaceableDefinition;

/**
 * Tells whether a test patient notices a mutant: by a care plan other than the one that is kept, or
 * by counting otherwise in a measure than the case says; or a variant of one, by another value than
 * it says. Not safe for use by several threads.
 */
final class Judge {
  private static final String ROOT_PLAN = "kyphoplasty-pathway";

  private record Known(
      PatientCase patient,
      KnownLogic logic,
      Map<String, JsonNode> values,
      Golden golden,
      JsonNode measures) {}

  private record KnownVariant(Variant variant, KnownLogic logic) {}

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final PackagePlans plans;
  private final PlanDefinition plan;
  private final Map<String, Define> planDefines = new HashMap<>();
  private final Map<String, Define> measureDefines = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, Known> patients = new LinkedHashMap<>();
  private final Map<String, KnownVariant> variants = new LinkedHashMap<>();

  Judge(ContentPackage content, List<PatientCase> cases, List<Variant> variants) {
    this.plans = new PackagePlans(content);
    this.plan = plans.plan(ROOT_PLAN);
    plans.defines(plan).forEach(each -> planDefines.put(CaseEvaluation.name(each), each));
    content.artifacts().stream()
        .filter(Measure.class::isInstance)
        .map(Measure.class::cast)
        .forEach(this::addMeasure);
    Map<String, Define> all = new HashMap<>(planDefines);
    all.putAll(measureDefines);
    for (PatientCase each : cases) {
      KnownLogic logic = CaseEvaluation.known(plans.logic(), all.values(), each);
      Map<String, JsonNode> values = CaseEvaluation.values(logic.without(Set.of()), all.values());
      Known known = new Known(each, logic, values, Golden.expected(each), measures(each));
      if (!golden(each).equals(known.golden()) || !measuresHold(known, values)) {
        throw new IllegalStateException(each.name() + " has another plan without any mutant");
      }
      patients.put(each.name(), known);
    }
    variants.forEach(this::addVariant);
  }

  private void addVariant(Variant variant) {
    KnownLogic logic = CaseEvaluation.known(plans.logic(), variant.defines(), variant.patient());
    KnownVariant known = new KnownVariant(variant, logic);
    if (isOtherwise(known, Set.of())) {
      throw new IllegalStateException(variant + " comes out otherwise without any mutant");
    }
    variants.put(variant.toString(), known);
  }

  private static boolean isOtherwise(KnownVariant known, Set<String> affected) {
    Variant variant = known.variant();
    return !CaseEvaluation.values(known.logic().without(affected), variant.defines())
        .equals(variant.expected());
  }

  private void addMeasure(Measure measure) {
    measures.put(measure.getIdElement().getIdPart(), measure);
    String library = measure.getLibrary().get(0).getValue();
    for (MeasureGroupPopulationComponent each : measure.getGroupFirstRep().getPopulation()) {
      Define define = new Define(library, each.getCriteria().getExpression());
      measureDefines.put(CaseEvaluation.name(define), define);
    }
  }

  /** The names of patients and variants. */
  List<String> names() {
    return Stream.concat(patients.keySet().stream(), variants.keySet().stream()).toList();
  }

  /** Whether any decision depends on what may change with a mutant. */
  boolean decides(Set<String> affected) {
    return affected.stream()
        .anyMatch(each -> planDefines.containsKey(each) || measureDefines.containsKey(each));
  }

  /**
   * The patient who notices the mutant, or null.
   *
   * @param affected what may change with it, as {@code Library.define}
   * @param order the names of the patients, most promising first
   */
  @Nullable String noticing(Mutant mutant, Set<String> affected, Iterable<String> order) {
    Map<String, Define> wanted = new HashMap<>();
    affected.forEach(each -> want(each, wanted));
    var definition =
        new ReplaceableDefinition(plans.logic(), mutant.source().canonical(), mutant.define());
    ReplaceableDefinition.Replaced replaced = definition.replace(mutant.changed());
    try {
      for (String name : order) {
        KnownVariant variant = variants.get(name);
        if (variant == null
            ? notices(Objects.requireNonNull(patients.get(name)), mutant, affected, wanted)
            : isOtherwise(variant, affected)) {
          return name;
        }
      }
      return null;
    } finally {
      replaced.close();
    }
  }

  private void want(String name, Map<String, Define> wanted) {
    Define ofPlan = planDefines.get(name);
    Define define = ofPlan == null ? measureDefines.get(name) : ofPlan;
    if (define != null) {
      wanted.put(name, define);
    }
  }

  private boolean notices(
      Known known, Mutant mutant, Set<String> affected, Map<String, Define> wanted) {
    LogicSession session = known.logic().without(affected);
    if (mutant.isOfDefine() && isSame(known, mutant, session)) {
      return false;
    }
    Map<String, JsonNode> now = CaseEvaluation.values(session, wanted.values());
    boolean planMayChange =
        now.entrySet().stream()
            .anyMatch(
                each ->
                    planDefines.containsKey(each.getKey())
                        && !each.getValue().equals(known.values().get(each.getKey())));
    if (planMayChange && !golden(known.patient()).equals(known.golden())) {
      return true;
    }
    Map<String, JsonNode> all = new HashMap<>(known.values());
    all.putAll(now);
    return !measuresHold(known, all);
  }

  /** Where a define comes to the same, so does all that depends on it. */
  private static boolean isSame(Known known, Mutant mutant, LogicSession session) {
    Define define = new Define(mutant.source().canonical(), mutant.define());
    JsonNode now = CaseEvaluation.values(session, List.of(define)).get(CaseEvaluation.name(define));
    Object before = known.logic().value(mutant.source().name(), mutant.define());
    return CaseEvaluation.value(before).equals(now);
  }

  private Golden golden(PatientCase patient) {
    return Golden.of(fhir, patient, plan, plans.apply(plan, patient.given(), patient.parameters()));
  }

  private boolean measuresHold(Known known, Map<String, JsonNode> values) {
    return known.measures().properties().stream()
        .allMatch(each -> outcome(measure(each.getKey()), values).equals(each.getValue().asText()));
  }

  private Measure measure(String id) {
    return Objects.requireNonNull(measures.get(id), id);
  }

  private static String outcome(Measure measure, Map<String, JsonNode> values) {
    String library = measure.getLibrary().get(0).getValue();
    for (MeasureGroupPopulationComponent each : measure.getGroupFirstRep().getPopulation()) {
      String define = CaseEvaluation.name(new Define(library, each.getCriteria().getExpression()));
      if (!Objects.requireNonNull(values.get(define)).asBoolean()) {
        return each.getCode().getCodingFirstRep().getCode().equals("numerator") ? "missed" : "out";
      }
    }
    return "met";
  }

  private static JsonNode measures(PatientCase patient) {
    try {
      return new ObjectMapper()
          .readTree(patient.folder().resolve("case.json").toFile())
          .path("measures");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
