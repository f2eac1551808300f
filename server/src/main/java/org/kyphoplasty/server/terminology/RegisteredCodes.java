package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Optional;
import org.hl7.fhir.r4.model.codesystems.ConceptSubsumptionOutcome;
import org.jspecify.annotations.Nullable;

/** A registry of codes that HAPI knows: languages, countries, currencies, media types, states. */
record RegisteredCodes(String url, IValidationSupport hapi) implements CodeSource {
  @Override
  public @Nullable String version() {
    return null;
  }

  @Override
  public String name() {
    return url;
  }

  @Override
  public boolean isFragment() {
    return false;
  }

  @Override
  public Optional<Concept> find(String code) {
    LookupCodeResult found =
        hapi.lookupCode(new ValidationSupportContext(hapi), new LookupCodeRequest(url, code));
    return found == null || !found.isFound()
        ? Optional.empty()
        : Optional.of(Concept.of(url, code, found.getCodeDisplay()));
  }

  @Override
  public Optional<ConceptSubsumptionOutcome> relation(Concept one, Concept other) {
    return one.code().equals(other.code())
        ? Optional.of(ConceptSubsumptionOutcome.EQUIVALENT)
        : Optional.empty();
  }
}
