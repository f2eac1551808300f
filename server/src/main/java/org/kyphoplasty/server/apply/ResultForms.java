package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;

/** The two forms in which a result leaves the server. */
final class ResultForms {
  private ResultForms() {}

  /** One CarePlan that contains everything it refers to (R4 {@code $apply}). */
  static CarePlan contained(FhirContext fhir, AppliedPlan applied) {
    Map<String, String> local = new HashMap<>();
    for (DomainResource resource : applied.resources()) {
      local.put(resource.getId(), "#" + localId(resource));
    }
    CarePlan carePlan = applied.carePlan().copy();
    References.rewrite(fhir, carePlan, each -> local.getOrDefault(each, each));
    for (DomainResource resource : applied.resources()) {
      DomainResource contained = resource.copy();
      References.rewrite(fhir, contained, each -> local.getOrDefault(each, each));
      contained.setId(localId(resource));
      carePlan.addContained(contained);
    }
    return carePlan;
  }

  /**
   * A transaction that stores the CarePlan and each of its resources for itself, the CarePlan first
   * ({@code $r5.apply}).
   */
  static Bundle transaction(FhirContext fhir, AppliedPlan applied) {
    Map<String, String> urns = new HashMap<>();
    for (DomainResource resource : applied.resources()) {
      urns.put(resource.getId(), "urn:uuid:" + UUID.randomUUID());
    }
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    add(fhir, bundle, applied.carePlan(), "urn:uuid:" + UUID.randomUUID(), urns);
    applied
        .resources()
        .forEach(each -> add(fhir, bundle, each, urns.getOrDefault(each.getId(), ""), urns));
    return bundle;
  }

  private static void add(
      FhirContext fhir,
      Bundle bundle,
      DomainResource resource,
      String fullUrl,
      Map<String, String> urns) {
    DomainResource entry = resource.copy();
    References.rewrite(fhir, entry, each -> urns.getOrDefault(each, each));
    entry.setIdElement(new IdType());
    bundle
        .addEntry()
        .setFullUrl(fullUrl)
        .setResource(entry)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl(entry.fhirType());
  }

  private static String localId(DomainResource resource) {
    return resource.getIdElement().getIdPart();
  }
}
