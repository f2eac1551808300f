package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/** Applies plans to a patient of whom nothing is known, so that no caller waits for first uses. */
final class WarmUp {
  private static final int ROUNDS = 1;

  private final FhirContext fhir;

  WarmUp(FhirContext fhir) {
    this.fhir = fhir;
  }

  void apply(Release release, PlanDefinition plan) {
    for (int round = 0; round < ROUNDS; round++) {
      Patient nobody = new Patient();
      nobody.setId("Patient/warm-up");
      PatientRecord record = new PatientRecord(nobody, List.of(), Map.of());
      AppliedPlan applied =
          PlanEngine.apply(ApplyRequest.of(release, plan, record, new Parameters()));
      fhir.newJsonParser().encodeResourceToString(ResultForms.contained(applied));
    }
  }
}
