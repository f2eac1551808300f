package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.jspecify.annotations.Nullable;

/**
 * FHIR core with the one later code that R4 plans need: {@code text/cql-identifier} joined the
 * expression languages in R5, and CPG on FHIR asks for it in R4 plans.
 */
final class CoreDefinitions extends DefaultProfileValidationSupport {
  private static final String EXPRESSION_LANGUAGE = "http://hl7.org/fhir/expression-language";

  CoreDefinitions(FhirContext fhir) {
    super(fhir);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String system) {
    IBaseResource found = super.fetchCodeSystem(system);
    if (found instanceof CodeSystem languages && EXPRESSION_LANGUAGE.equals(languages.getUrl())) {
      CodeSystem later = languages.copy();
      later.addConcept().setCode("text/cql-identifier").setDisplay("CQL Identifier");
      return later;
    }
    return found;
  }
}
