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
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Measure.MeasureGroupPopulationComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.PackagePlans;
import org.kyphoplasty.server.apply.cases.CaseEvaluation;
import org.kyphoplasty.server.apply.cases.Golden;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.ReplaceableLibrary;

/**
 * Tells whether a test patient notices a mutant: by a care plan other than the one that is kept, or
 * by counting otherwise in a measure than the case says. Not safe for use by several threads.
 */
final class Judge {
  private static final String ROOT_PLAN = "kyphoplasty-pathway";

  private record Known(
      PatientCase patient, Map<String, JsonNode> values, Golden golden, JsonNode measures) {}

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final PackagePlans plans;
  private final PlanDefinition plan;
  private final Map<String, Define> planDefines = new HashMap<>();
  private final Map<String, Define> measureDefines = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, Known> patients = new LinkedHashMap<>();

  Judge(ContentPackage content, List<PatientCase> cases) {
    this.plans = new PackagePlans(content);
    this.plan = plans.plan(ROOT_PLAN);
    plans.defines(plan).forEach(each -> planDefines.put(CaseEvaluation.name(each), each));
    content.artifacts().stream()
        .filter(Measure.class::isInstance)
        .map(Measure.class::cast)
        .forEach(this::addMeasure);
    for (PatientCase each : cases) {
      Map<String, Define> all = new HashMap<>(planDefines);
      all.putAll(measureDefines);
      Map<String, JsonNode> values = CaseEvaluation.values(plans.logic(), all.values(), each);
      Known known = new Known(each, values, Golden.expected(each), measures(each));
      if (!golden(each).equals(known.golden()) || !measuresHold(known, values)) {
        throw new IllegalStateException(each.name() + " has another plan without any mutant");
      }
      patients.put(each.name(), known);
    }
  }

  private void addMeasure(Measure measure) {
    measures.put(measure.getIdElement().getIdPart(), measure);
    String library = measure.getLibrary().get(0).getValue();
    for (MeasureGroupPopulationComponent each : measure.getGroupFirstRep().getPopulation()) {
      Define define = new Define(library, each.getCriteria().getExpression());
      measureDefines.put(CaseEvaluation.name(define), define);
    }
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
    var library = new ReplaceableLibrary(plans.logic(), mutant.source().canonical());
    library.replace(mutant.elm());
    try {
      Map<String, Define> wanted = new HashMap<>();
      affected.forEach(each -> want(each, wanted));
      for (String name : order) {
        if (notices(Objects.requireNonNull(patients.get(name)), wanted)) {
          return name;
        }
      }
      return null;
    } finally {
      library.restore();
    }
  }

  private void want(String name, Map<String, Define> wanted) {
    Define ofPlan = planDefines.get(name);
    Define define = ofPlan == null ? measureDefines.get(name) : ofPlan;
    if (define != null) {
      wanted.put(name, define);
    }
  }

  private boolean notices(Known known, Map<String, Define> wanted) {
    Map<String, JsonNode> now =
        CaseEvaluation.values(plans.logic(), wanted.values(), known.patient());
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
