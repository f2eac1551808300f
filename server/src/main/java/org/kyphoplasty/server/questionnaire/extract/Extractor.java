package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.kyphoplasty.server.questionnaire.form.Expressions;
import org.kyphoplasty.server.questionnaire.form.FhirPath;
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

  /** The transaction; empty where nothing is marked or answered. */
  public Bundle extract(ExtractRequest request) {
    Map<String, List<Base>> context = new HashMap<>();
    Expressions expressions =
        new Expressions(
            request.form(),
            fhirPath,
            request.response(),
            context,
            define -> {
              throw new FHIRException("CQL is not evaluated in extraction");
            });
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
      if (!expressions.isEnabled(child.item(), node)) {
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
