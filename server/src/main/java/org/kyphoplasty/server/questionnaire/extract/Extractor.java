package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;
import org.kyphoplasty.server.questionnaire.form.ExpressionFailure;
import org.kyphoplasty.server.questionnaire.form.Expressions;
import org.kyphoplasty.server.questionnaire.form.FhirPath;
import org.kyphoplasty.server.questionnaire.form.FormContext;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;

/** Turns a response into a transaction of the resources that its answers become. */
public final class Extractor {
  private final FhirContext fhir;
  private final FhirPath fhirPath;

  /**
   * Extracts with an engine.
   *
   * @param fhirPath evaluates the FHIRPath of questionnaires
   */
  public Extractor(FhirContext fhir, FhirPath fhirPath) {
    this.fhir = fhir;
    this.fhirPath = fhirPath;
  }

  /**
   * The transaction; empty where nothing is marked or answered.
   *
   * @param context what expressions may refer to
   * @throws ExpressionFailure if an expression cannot be evaluated
   * @throws EvaluationTimeout if it takes longer than the deadline allows
   */
  public Bundle extract(ExtractRequest request, FormContext context, Deadline deadline) {
    Expressions expressions =
        new Expressions(request.form(), fhirPath, request.response(), context, deadline);
    List<Extracted> all = new ArrayList<>();
    collect(
        request.answers(),
        expressions,
        new DefinitionExtract(fhir, fhirPath, request, expressions),
        all);
    return ExtractBundle.of(request, all);
  }

  private static void collect(
      ResponseNode node,
      Expressions expressions,
      DefinitionExtract definitions,
      List<Extracted> all) {
    for (ResponseNode child : node.children()) {
      if (!expressions.isEnabled(child.item(), Objects.requireNonNull(child.parent()))) {
        continue;
      }
      if (ObservationExtract.isMarked(child.item())) {
        all.addAll(ObservationExtract.of(child));
      }
      DefinitionExtract.type(child.item())
          .flatMap(type -> definitions.of(child, type))
          .ifPresent(all::add);
      collect(child, expressions, definitions, all);
    }
  }
}
