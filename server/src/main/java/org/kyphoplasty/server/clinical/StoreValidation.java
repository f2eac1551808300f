package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.ValueSetCodes;

/**
 * What the store asks of definitions: those of FHIR core, and the codes of value sets for searches
 * with {@code :in}. Terminology and profiles are published, never stored.
 */
final class StoreValidation extends DefaultProfileValidationSupport {
  private final ValueSetCodes codes;

  StoreValidation(FhirContext fhir, ValueSetCodes codes) {
    super(fhir);
    this.codes = codes;
  }

  @Override
  public ValueSetExpansionOutcome expandValueSet(
      ValidationSupportContext context,
      @Nullable ValueSetExpansionOptions options,
      String reference) {
    ValueSet expanded = new ValueSet();
    for (Coding coding : codes.of(reference)) {
      expanded.getExpansion().addContains().setSystem(coding.getSystem()).setCode(coding.getCode());
    }
    return new ValueSetExpansionOutcome(expanded);
  }
}
