package org.kyphoplasty.server.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RequestGroup;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;

/** An EHR's first hour: read the pathway, post a chart, apply, store, fetch. */
class TourIT {
  private static final String PATIENT =
      "Patient?identifier=https://github.com/synthetichealth/synthea%7C"
          + "347ceebf-0248-5a56-14f3-e1e8e8ffb73c";

  @OnEachDatabase
  void takesASyntheticPatientThroughThePathway(FhirServer server) {
    assertThat(server.get("PlanDefinition/kyphoplasty-pathway").as(PlanDefinition.class))
        .satisfies(plan -> assertThat(plan.getAction()).hasSize(6));

    post(server, TourFiles.hospitals());
    post(server, TourFiles.practitioners());
    post(server, TourFiles.patient());
    post(server, TourFiles.fractureFacts());
    String patient =
        server.get(PATIENT).as(Bundle.class).getEntryFirstRep().getResource().getIdPart();

    Reply applied =
        server.get("PlanDefinition/kyphoplasty-pathway/$apply?subject=Patient/" + patient);
    assertThat(applied.status()).as(applied.body()).isEqualTo(200);
    CarePlan carePlan = applied.as(CarePlan.class);
    assertThat(carePlan.getActivity()).as("one activity per phase").hasSize(6);
    assertThat(applied.body())
        .contains("propose-kyphoplasty")
        .contains("order-history-and-physical")
        .contains("discuss-bone-health")
        .doesNotContain("do-not-perform-in-pregnancy")
        .doesNotContain("ask-for-pregnancy-status");

    Reply kept = server.post("CarePlan", applied.body());
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    assertThat(server.get("CarePlan/" + kept.id()).as(CarePlan.class).getContained())
        .hasSameSizeAs(carePlan.getContained());
  }

  @OnEachDatabase
  void storesAResultAsResourcesOfTheirOwn(FhirServer server) {
    String patient = server.post("Patient", "{\"resourceType\":\"Patient\"}").id();

    Reply applied =
        server.get("PlanDefinition/kyphoplasty-pathway/$r5.apply?subject=Patient/" + patient);
    assertThat(applied.status()).as(applied.body()).isEqualTo(200);
    post(server, applied.body());

    Bundle found =
        server
            .get(
                "CarePlan?patient="
                    + patient
                    + "&status=draft,active&_include=CarePlan:activity-reference")
            .as(Bundle.class);
    List<String> types =
        found.getEntry().stream().map(e -> e.getResource().fhirType()).distinct().toList();
    assertThat(types).containsExactly("CarePlan", "RequestGroup");
    assertThat(found.getEntry())
        .filteredOn(e -> e.getResource() instanceof RequestGroup)
        .hasSize(2);
  }

  private static void post(FhirServer server, String bundle) {
    Reply reply = server.post("", bundle);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.as(Bundle.class).getEntry())
        .allSatisfy(e -> assertThat(e.getResponse().getStatus()).startsWith("20"));
  }
}
