package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.testing.FhirServer;

/** How many SQL statements a call takes. */
class ApplyStatementsIT {
  private static final int STATEMENTS = 2;
  private static final int ATTEMPTS = 200;

  private static long statements(FhirServer server, String plan, String patient) {
    String call = "PlanDefinition/%s/$apply?subject=Patient/%s".formatted(plan, patient);
    // Just after its start a server does other work, which falls into some counts; none can be
    // lower than what the call takes.
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && least > STATEMENTS; i++) {
      least = Math.min(least, server.statements(() -> TestCalls.carePlan(server.get(call))));
    }
    return least;
  }

  private static void store(FhirServer server, String patient, int conditions, int unrelated) {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (int i = 0; i < conditions; i++) {
      Reference subject = new Reference("Patient/" + patient);
      add(bundle, new Condition().setSubject(subject));
      Observation observation = new Observation().setStatus(Observation.ObservationStatus.FINAL);
      observation.getCode().setText("Pain");
      add(bundle, observation.setSubject(subject));
    }
    for (int i = 0; i < unrelated; i++) {
      add(bundle, new Device().setPatient(new Reference("Patient/" + patient)));
    }
    assertThat(server.post("", bundle).status()).isEqualTo(200);
  }

  private static void add(Bundle bundle, Resource resource) {
    bundle
        .addEntry()
        .setResource(resource)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl(resource.fhirType());
  }

  @OnTestPlans
  void theNumberDependsNeitherOnActionsNorOnData(FhirServer server) {
    String patient = "p" + UUID.randomUUID();
    server.put("Patient/" + patient, TestCalls.woman(patient));
    assertThat(statements(server, "twice", patient)).isEqualTo(STATEMENTS);
    assertThat(statements(server, "many", patient)).isEqualTo(STATEMENTS);
    store(server, patient, 20, 20);
    assertThat(statements(server, "twice", patient)).isEqualTo(STATEMENTS);
    assertThat(statements(server, "many", patient)).isEqualTo(STATEMENTS);
  }
}
