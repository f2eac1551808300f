package org.kyphoplasty.server.apply;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;

/** The two forms in which a result leaves the server. */
final class ResultForms {
  private ResultForms() {}

  /** One CarePlan that contains everything it refers to (R4 {@code $apply}). */
  static CarePlan contained(AppliedPlan applied) {
    PlanResult result = ResultBuilder.build(applied, ResultLinks.contained());
    CarePlan carePlan = result.carePlan();
    carePlan.getContained().addAll(0, result.resources().values());
    return carePlan;
  }

  /**
   * A transaction that stores the CarePlan and each of its resources for itself, the CarePlan first
   * ({@code $r5.apply}).
   */
  static Bundle transaction(AppliedPlan applied) {
    ResultLinks links = ResultLinks.urns();
    PlanResult result = ResultBuilder.build(applied, links);
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    add(bundle, result.carePlan(), String.valueOf(links.carePlan()));
    result.resources().forEach((id, resource) -> add(bundle, resource, links.address(id)));
    return bundle;
  }

  private static void add(Bundle bundle, DomainResource resource, String fullUrl) {
    resource.setIdElement(new IdType());
    bundle
        .addEntry()
        .setFullUrl(fullUrl)
        .setResource(resource)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl(resource.fhirType());
  }
}
