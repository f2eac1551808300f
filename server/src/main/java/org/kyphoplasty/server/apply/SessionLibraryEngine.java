package org.kyphoplasty.server.apply;

import ca.uhn.fhir.repository.IRepository;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.util.ParametersUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.LogicSession.Outcome;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;
import org.opencds.cqf.fhir.cql.Engines;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.LibraryEngine;

/**
 * Answers the expressions of the clinical-reasoning library from one logic session, and keeps what
 * that library would pass over in silence: conditions that gave neither true nor false.
 */
final class SessionLibraryEngine extends LibraryEngine {
  private final LogicSession session;
  private final Set<PlanLogic.Condition> conditions;
  private final List<LogicIssue> issues = new ArrayList<>();

  SessionLibraryEngine(
      IRepository repository, LogicSession session, Set<PlanLogic.Condition> conditions) {
    super(repository, EvaluationSettings.getDefault());
    this.session = session;
    this.conditions = conditions;
  }

  List<LogicIssue> issues() {
    return issues;
  }

  @Override
  public @Nullable List<IBase> getExpressionResult(
      String subjectId,
      String expression,
      String language,
      @Nullable String library,
      @Nullable Map<String, String> referencedLibraries,
      @Nullable IBaseParameters parameters,
      @Nullable Map<String, Object> rawParameters,
      @Nullable IBaseBundle bundle,
      @Nullable IBase contextParameter,
      @Nullable IBase resourceParameter) {
    if (library == null) {
      throw new UnprocessableEntityException(
          "Only defines of a Library can be evaluated, not the inline expression: " + expression);
    }
    Outcome outcome = session.evaluate(library, expression);
    PlanLogic.Condition condition = new PlanLogic.Condition(library, expression);
    if (conditions.contains(condition)) {
      note(condition, outcome);
    }
    return outcome.value() == null ? null : fhir(expression, outcome.value());
  }

  private void note(PlanLogic.Condition condition, Outcome outcome) {
    if (outcome.error() != null) {
      issues.add(new LogicIssue(condition, "failed: " + outcome.error().getMessage()));
    } else if (outcome.value() == null) {
      issues.add(new LogicIssue(condition, "gave no answer (null)"));
    } else if (!(outcome.value() instanceof Boolean)) {
      issues.add(new LogicIssue(condition, "gave something else than true or false"));
    }
  }

  private @Nullable List<IBase> fhir(String expression, Object value) {
    EvaluationResult result = new EvaluationResult();
    result.set(new EvaluationExpressionRef(expression), new ExpressionResult(value, null));
    IBaseParameters parameters =
        Engines.getCqlFhirParametersConverter(fhirContext).toFhirParameters(result);
    return resolveParameterValues(
        ParametersUtil.getNamedParameters(fhirContext, parameters, expression));
  }
}
