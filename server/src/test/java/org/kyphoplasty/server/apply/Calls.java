package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.cases.PatientCase;

/** What a client sends for a test patient. */
final class Calls {
  static final FhirContext FHIR = FhirContext.forR4Cached();
  static final String PLAN = "PlanDefinition/kyphoplasty-pathway";

  private Calls() {}

  static List<PatientCase> cases() {
    return PatientCase.readAll(FHIR, Path.of("../profiles/input/tests"));
  }

  static PatientCase patient(String name) {
    return cases().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  static Bundle transaction(PatientCase patient) {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (var entry : patient.given().getEntry()) {
      Resource resource = entry.getResource();
      bundle
          .addEntry()
          .setResource(resource)
          .getRequest()
          .setMethod(Bundle.HTTPVerb.PUT)
          .setUrl(resource.fhirType() + "/" + resource.getIdPart());
    }
    return bundle;
  }

  static Parameters stored(PatientCase patient) {
    Parameters call = new Parameters();
    call.addParameter("subject", subject(patient));
    call.addParameter().setName("parameters").setResource(patient.parameters());
    return call;
  }

  static Parameters sent(PatientCase patient) {
    Parameters call = stored(patient).addParameter("useServerData", false);
    call.addParameter().setName("data").setResource(patient.given());
    return call;
  }

  static String subject(PatientCase patient) {
    return patient.given().getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Patient.class::isInstance)
        .map(each -> "Patient/" + each.getIdPart())
        .findFirst()
        .orElseThrow();
  }
}
