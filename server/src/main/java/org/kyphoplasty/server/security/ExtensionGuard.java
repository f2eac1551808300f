package org.kyphoplasty.server.security;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.util.FhirTerser;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Extension;

/**
 * Refuses to store an extension that has neither a value nor extensions of its own (R4, ext-1): it
 * would not be written.
 */
@Interceptor
public final class ExtensionGuard extends StorageGuard {
  private final FhirTerser terser;

  ExtensionGuard(FhirContext fhirContext) {
    this.terser = fhirContext.newTerser();
  }

  @Override
  void check(IBaseResource resource) {
    boolean silent =
        terser.getAllPopulatedChildElementsOfType(resource, Extension.class).stream()
            .anyMatch(each -> !each.hasValue() && !each.hasExtension());
    if (silent) {
      throw new UnprocessableEntityException(
          "The resource holds an extension with neither a value nor extensions of its own, which"
              + " would get lost. Give it a value, or leave it out.");
    }
  }
}
