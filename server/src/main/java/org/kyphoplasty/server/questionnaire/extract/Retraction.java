package org.kyphoplasty.server.questionnaire.extract;

import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;

/** Takes back what an answer said that is no longer given. */
final class Retraction {
  private static final String WRONG = "entered-in-error";

  private Retraction() {}

  /** Marks a resource as entered in error; false if it is, or if its type cannot say so. */
  static boolean retract(Resource resource) {
    if (isRetracted(resource)) {
      return false;
    }
    if (resource instanceof Condition condition) {
      condition.setClinicalStatus(null);
      condition.setVerificationStatus(
          wrong("http://terminology.hl7.org/CodeSystem/condition-ver-status"));
    } else if (resource instanceof AllergyIntolerance allergy) {
      allergy.setClinicalStatus(null);
      allergy.setVerificationStatus(
          wrong("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"));
    } else if (resource instanceof Observation
        || resource instanceof Procedure
        || resource instanceof MedicationStatement) {
      resource.setProperty("status", new CodeType(WRONG));
    } else {
      return false;
    }
    return true;
  }

  private static boolean isRetracted(Resource resource) {
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
