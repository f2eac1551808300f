package org.kyphoplasty.server.apply.logic;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.execution.EvaluationResults;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;
import org.opencds.cqf.cql.engine.model.ModelResolver;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.fhir.utility.model.DynamicModelResolver;

/**
 * One evaluation of the logic over one patient: each define is evaluated at most once. Belongs to
 * one request and is not safe for use by several threads.
 */
public final class LogicSession {
  private static final String FHIR_MODEL = "http://hl7.org/fhir";
  private static final ModelResolver MODEL = new DynamicModelResolver(new FhirElements());

  /**
   * What a define came to.
   *
   * @param value the CQL value; null is a value of CQL
   * @param error why it could not be evaluated, or null
   */
  public record Outcome(@Nullable Object value, @Nullable RuntimeException error) {}

  private final Environment environment;
  private final Map<String, Object> parameters;
  private final Pair<String, Object> context;
  private final ZonedDateTime now;
  private final Deadline deadline;
  private final Map<Define, Outcome> outcomes = new HashMap<>();
  private CqlEngine engine;

  LogicSession(
      LibraryManager libraries,
      Map<VersionedIdentifier, Map<String, FunctionDef>> functions,
      TerminologyProvider valueSets,
      PatientRecord record,
      Map<String, Object> parameters,
      ZonedDateTime now,
      Deadline deadline,
      UnaryOperator<RetrieveProvider> seen) {
    var model = MODEL;
    Map<String, DataProvider> data = new HashMap<>();
    data.put(
        FHIR_MODEL,
        new BoundedDataProvider(
            model, seen.apply(new RecordRetrieveProvider(record, valueSets, model)), deadline));
    this.environment = new Environment(libraries, data, valueSets);
    functions.forEach(
        (library, ofLibrary) ->
            environment.registerExternalFunctionProvider(
                library, new FunctionResults(ofLibrary, this::engine)));
    this.parameters = parameters;
    this.context = new Pair<>("Patient", record.patientId());
    this.now = now;
    this.deadline = deadline;
    this.engine = newEngine();
  }

  /**
   * Evaluates many defines in one run, which costs less than one run each. A library in which one
   * of them fails is left to {@link #evaluate}, so that the failure stays with its define.
   */
  public void prepare(Collection<Define> defines) {
    Map<VersionedIdentifier, List<Define>> byLibrary =
        defines.stream()
            .filter(define -> !outcomes.containsKey(define))
            .distinct()
            .collect(
                Collectors.groupingBy(
                    define -> CompiledLogic.identifier(define.library()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    deadline.check();
    if (byLibrary.isEmpty()) {
      return;
    }
    EvaluationResults results = run(byLibrary);
    byLibrary.forEach(
        (library, ofLibrary) -> {
          if (results.containsResultsFor(library)) {
            EvaluationResult result = results.getResultFor(library);
            ofLibrary.forEach(define -> outcomes.put(define, outcome(result, define)));
          }
        });
  }

  /** Evaluates a define. */
  public Outcome evaluate(Define define) {
    return outcomes.computeIfAbsent(define, this::run);
  }

  private Outcome run(Define define) {
    deadline.check();
    try {
      var result =
          run(Map.of(CompiledLogic.identifier(define.library()), List.of(define)))
              .getOnlyResultOrThrow();
      return outcome(result, define);
    } catch (RuntimeException e) {
      EvaluationTimeout.rethrow(e);
      return new Outcome(null, e);
    }
  }

  private EvaluationResults run(Map<VersionedIdentifier, List<Define>> byLibrary) {
    Map<VersionedIdentifier, List<EvaluationExpressionRef>> expressions = new LinkedHashMap<>();
    byLibrary.forEach(
        (library, defines) ->
            expressions.put(
                library,
                defines.stream().map(each -> new EvaluationExpressionRef(each.name())).toList()));
    EvaluationResults results =
        engine.evaluate(new EvaluationParams(expressions, context, parameters, null, now));
    if (results.hasExceptions()) {
      results.getExceptions().values().forEach(EvaluationTimeout::rethrow);
      // A failed evaluation leaves its frames on the engine's stack.
      engine = newEngine();
    }
    return results;
  }

  private static Outcome outcome(EvaluationResult results, Define define) {
    ExpressionResult result = results.get(define.name());
    return new Outcome(result == null ? null : result.getValue(), null);
  }

  CqlEngine engine() {
    return engine;
  }

  private CqlEngine newEngine() {
    return new CqlEngine(environment, EnumSet.of(CqlEngine.Options.EnableExpressionCaching));
  }
}
