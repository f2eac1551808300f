package org.kyphoplasty.server.apply;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;

/**
 * What applying a plan gave: a CarePlan, and the resources that it refers to by relative reference
 * ({@code RequestGroup/eligibility}). These ids are unique within the result and mean nothing
 * outside of it.
 *
 * @param carePlan the plan for this patient
 * @param resources RequestGroups, the requests of their actions, and goals
 */
public record AppliedPlan(CarePlan carePlan, List<DomainResource> resources) {
  public AppliedPlan {
    resources = List.copyOf(resources);
  }

  /** The resource of this result that a reference means. */
  public Optional<DomainResource> resolve(Reference reference) {
    return resources.stream()
        .filter(resource -> resource.getId().equals(reference.getReference()))
        .findFirst();
  }
}
