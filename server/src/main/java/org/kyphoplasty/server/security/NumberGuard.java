package org.kyphoplasty.server.security;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.util.FhirTerser;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DecimalType;
import org.kyphoplasty.server.config.NumberBounds;

/** Refuses to store a decimal beyond bounds; XML writes it as text, so the body did not show it. */
@Interceptor
public final class NumberGuard extends StorageGuard {
  private final FhirTerser terser;

  NumberGuard(FhirContext fhirContext) {
    this.terser = fhirContext.newTerser();
  }

  @Override
  void check(IBaseResource resource) {
    boolean exceeded =
        terser.getAllPopulatedChildElementsOfType(resource, DecimalType.class).stream()
            .anyMatch(decimal -> decimal.hasValue() && NumberBounds.exceededBy(decimal.getValue()));
    if (exceeded) {
      throw new UnprocessableEntityException(
          "The resource holds a decimal of more than "
              + NumberBounds.MAX_EXPONENT
              + " digits. Send it in a unit that needs fewer.");
    }
  }
}
