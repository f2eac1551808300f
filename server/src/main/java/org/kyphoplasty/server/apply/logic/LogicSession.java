package org.kyphoplasty.server.apply.logic;

import ca.uhn.fhir.context.FhirVersionEnum;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.fhir.utility.model.FhirModelResolverCache;

/**
 * One evaluation of the logic over one patient: each define is evaluated at most once. Belongs to
 * one request and is not safe for use by several threads.
 */
public final class LogicSession {
  private static final String FHIR_MODEL = "http://hl7.org/fhir";

  private record Define(String library, String name) {}

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
  private final Map<Define, Outcome> outcomes = new HashMap<>();
  private CqlEngine engine;

  LogicSession(
      LibraryManager libraries,
      TerminologyProvider valueSets,
      PatientRecord record,
      Map<String, Object> parameters,
      ZonedDateTime now) {
    var model = FhirModelResolverCache.resolverForVersion(FhirVersionEnum.R4);
    Map<String, DataProvider> data = new HashMap<>();
    data.put(
        FHIR_MODEL,
        new CompositeDataProvider(model, new RecordRetrieveProvider(record, valueSets, model)));
    this.environment = new Environment(libraries, data, valueSets);
    this.parameters = parameters;
    this.context = new Pair<>("Patient", record.patientId());
    this.now = now;
    this.engine = newEngine();
  }

  /**
   * Evaluates a define of a library.
   *
   * @param library the Library canonical, with or without version
   */
  public Outcome evaluate(String library, String define) {
    return outcomes.computeIfAbsent(new Define(library, define), this::run);
  }

  private Outcome run(Define define) {
    VersionedIdentifier id = CompiledLogic.identifier(define.library());
    var expressions = Map.of(id, List.of(new EvaluationExpressionRef(define.name())));
    try {
      ExpressionResult result =
          engine
              .evaluate(new EvaluationParams(expressions, context, parameters, null, now))
              .getOnlyResultOrThrow()
              .get(define.name());
      return new Outcome(result == null ? null : result.getValue(), null);
    } catch (RuntimeException e) {
      RecordUnavailable.rethrow(e);
      // A failed evaluation leaves its frames on the engine's stack.
      engine = newEngine();
      return new Outcome(null, e);
    }
  }

  private CqlEngine newEngine() {
    return new CqlEngine(environment, EnumSet.of(CqlEngine.Options.EnableExpressionCaching));
  }
}
