package org.kyphoplasty.publisher.validation;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * Codes that FHIR added after R4 and that R4 clinical reasoning uses: {@code text/cql-identifier}
 * joined the expression languages in R5, and CPG on FHIR asks for it in R4 plans.
 */
final class LaterCodes {
  private static final String EXPRESSION_LANGUAGE = "http://hl7.org/fhir/expression-language";

  private LaterCodes() {}

  static void addTo(IBaseResource resource) {
    if (resource instanceof CodeSystem system && EXPRESSION_LANGUAGE.equals(system.getUrl())) {
      system.addConcept().setCode("text/cql-identifier").setDisplay("CQL Identifier");
    }
  }
}
