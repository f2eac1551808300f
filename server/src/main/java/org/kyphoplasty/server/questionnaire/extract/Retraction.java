package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Resource;

/** Takes back what an answer said that is no longer given. */
final class Retraction {
  private static final String WRONG = "entered-in-error";

  private Retraction() {}

  /**
   * A copy that says that it was entered in error.
   *
   * @throws UnprocessableEntityException if its type cannot say so
   */
  static Resource retracted(Resource stored) {
    Resource resource = stored.copy();
    if (resource instanceof Condition condition) {
      condition.setClinicalStatus(null);
      condition.setVerificationStatus(
          wrong("http://terminology.hl7.org/CodeSystem/condition-ver-status"));
    } else if (resource instanceof AllergyIntolerance allergy) {
      allergy.setClinicalStatus(null);
      allergy.setVerificationStatus(
          wrong("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"));
    } else {
      setStatus(resource);
    }
    return resource;
  }

  private static void setStatus(Resource resource) {
    try {
      resource.setProperty("status", new CodeType(WRONG));
    } catch (FHIRException e) {
      throw new UnprocessableEntityException(
          "%s/%s was extracted of this response and is given no longer, but its type has no status entered-in-error: delete it first"
              .formatted(resource.fhirType(), resource.getIdElement().getIdPart()));
    }
  }

  static boolean isRetracted(Resource resource) {
    return Stream.of("status", "verificationStatus")
        .map(resource::getNamedProperty)
        .filter(Objects::nonNull)
        .flatMap(property -> property.getValues().stream())
        .anyMatch(
            value ->
                value instanceof CodeableConcept concept
                    ? concept.getCoding().stream().anyMatch(each -> WRONG.equals(each.getCode()))
                    : WRONG.equals(value.primitiveValue()));
  }

  private static CodeableConcept wrong(String system) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(WRONG));
  }
}
