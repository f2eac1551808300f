package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Rewrites the literal references of a resource. */
final class References {
  private References() {}

  static void rewrite(FhirContext fhir, Resource resource, UnaryOperator<String> target) {
    FhirTerser terser = fhir.newTerser();
    for (Reference each : terser.getAllPopulatedChildElementsOfType(resource, Reference.class)) {
      if (each.hasReference()) {
        each.setReference(target.apply(each.getReference()));
      }
    }
  }
}
