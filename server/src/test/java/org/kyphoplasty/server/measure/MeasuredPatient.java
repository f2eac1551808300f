package org.kyphoplasty.server.measure;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.Reply;

/**
 * A test patient whose case names measures.
 *
 * @param id under which the patient is stored
 * @param data a transaction that stores the patient
 */
record MeasuredPatient(PatientCase patient, String id, Bundle data) {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  static List<MeasuredPatient> all() {
    return PatientCase.readAll(FHIR, Path.of("../profiles/input/tests")).stream()
        .map(patient -> new MeasuredPatient(patient, patient.name(), transaction(patient)))
        .filter(each -> !each.expected().isEmpty())
        .toList();
  }

  static MeasuredPatient named(String name) {
    return all().stream().filter(each -> each.id().equals(name)).findFirst().orElseThrow();
  }

  /** Another patient with the same data. */
  MeasuredPatient copy(String newId) {
    String renamed = Reply.encode(data).replace(id, newId);
    return new MeasuredPatient(
        patient, newId, (Bundle) FHIR.newJsonParser().parseResource(renamed));
  }

  /** {@code met}, {@code missed} or {@code out} by the id of the measure. */
  JsonNode expected() {
    try {
      return new ObjectMapper()
          .readTree(patient.folder().resolve("case.json").toFile())
          .path("measures");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundle transaction(PatientCase patient) {
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
}
