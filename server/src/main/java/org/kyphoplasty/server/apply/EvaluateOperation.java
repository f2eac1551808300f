package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.LogicSession.Outcome;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;
import org.opencds.cqf.fhir.cql.Engines;

/** Carries out one call of Library/$evaluate. */
final class EvaluateOperation {
  private static final Set<String> KNOWN =
      Set.of(
          "url",
          "canonical",
          "version",
          "allowRetired",
          "subject",
          "expression",
          "parameters",
          "data",
          "prefetchData",
          "useServerData");

  private final FhirContext fhir;
  private final Releases releases;
  private final Inputs inputs;
  private final ApplyProperties limits;

  EvaluateOperation(FhirContext fhir, Releases releases, Inputs inputs, ApplyProperties limits) {
    this.fhir = fhir;
    this.releases = releases;
    this.inputs = inputs;
    this.limits = limits;
  }

  /**
   * One parameter per define (more for a list): its value; {@code data-absent-reason} for null; an
   * OperationOutcome if it cannot be evaluated.
   */
  Parameters evaluate(@Nullable IdType id, RequestDetails request) {
    OperationParameters given = OperationParameters.read(request, KNOWN);
    Release release = releases.current();
    Library library = inputs.definition(release, Library.class, id, given);
    String canonical = library.getUrl() + "|" + library.getVersion();
    if (!release.logic().has(canonical)) {
      throw new UnprocessableEntityException(canonical + " has no compiled logic (ELM)");
    }
    List<String> wanted = wanted(given, release.logic().defines(canonical));
    List<Define> defines = wanted.stream().map(define -> new Define(canonical, define)).toList();
    Parameters parameters =
        given.resource("parameters", Parameters.class).orElseGet(Parameters::new);
    return new TimeLimit(limits.timeout())
        .keep(
            deadline -> {
              PatientRecord record = inputs.subject(release, given, request);
              return evaluate(defines, Inputs.open(release, record, parameters, deadline));
            });
  }

  private Parameters evaluate(List<Define> defines, LogicSession session) {
    session.prepare(defines);
    Parameters result = new Parameters();
    defines.forEach(define -> add(result, define.name(), session.evaluate(define)));
    return result;
  }

  private static List<String> wanted(OperationParameters given, List<String> defines) {
    List<String> wanted = given.strings("expression");
    wanted.stream()
        .filter(define -> !defines.contains(define))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new InvalidRequestException(
                  "The library defines no '%s'; it defines %s".formatted(unknown, defines));
            });
    return wanted.isEmpty() ? defines : wanted;
  }

  private void add(Parameters result, String define, Outcome outcome) {
    if (outcome.error() != null) {
      addError(result, define, outcome.error());
      return;
    }
    EvaluationResult evaluated = new EvaluationResult();
    evaluated.set(new EvaluationExpressionRef(define), new ExpressionResult(outcome.value(), null));
    try {
      ((Parameters) Engines.getCqlFhirParametersConverter(fhir).toFhirParameters(evaluated))
          .getParameter()
          .forEach(result::addParameter);
    } catch (IllegalArgumentException e) {
      addError(result, define, e);
    }
  }

  private static void addError(Parameters result, String define, RuntimeException error) {
    OperationOutcome outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(OperationOutcome.IssueSeverity.ERROR)
        .setCode(OperationOutcome.IssueType.EXCEPTION)
        .setDiagnostics("\"%s\" %s".formatted(define, LogicFailures.describe(error)));
    result.addParameter().setName(define).setResource(outcome);
  }
}
