package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Whom and what a call names, and which data count. */
class ApplyInputsIT {
  private static String stored(FhirServer server) {
    String id = "p" + UUID.randomUUID();
    assertThat(server.put("Patient/" + id, TestCalls.woman(id)).status()).isEqualTo(201);
    return id;
  }

  private static Observation observation(String patient, Observation.ObservationStatus status) {
    Observation observation = new Observation().setStatus(status);
    observation.getCode().setText("Pain");
    observation.setSubject(new Reference("Patient/" + patient));
    return observation;
  }

  private static Parameters about(String subject, Resource... data) {
    Parameters call = new Parameters().addParameter("subject", subject);
    call.addParameter().setName("data").setResource(TestCalls.collection(data));
    return call;
  }

  private static void refused(Reply reply, int status, String text) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.diagnostics()).contains(text);
  }

  @OnTestPlans
  void aSubjectMayBeAReferenceAnIdOrAnAddressOfThisServer(FhirServer server) {
    String id = stored(server);
    for (String subject : new String[] {"Patient/" + id, id, server.base() + "/Patient/" + id}) {
      CarePlan carePlan =
          TestCalls.carePlan(server.get("PlanDefinition/data/$apply?subject=" + subject));
      assertThat(carePlan.getSubject().getReference()).isEqualTo("Patient/" + id);
    }
  }

  @OnTestPlans
  void otherSubjectsAreRefused(FhirServer server) {
    String apply = "PlanDefinition/data/$apply";
    refused(server.get(apply), 400, "'subject' is missing");
    refused(server.get(apply + "?subject=banana"), 400, "Patient/[id]");
    refused(server.get(apply + "?subject=Device/1"), 400, "Patient/[id]");
    refused(server.get(apply + "?subject=http://example.org/fhir/Patient/1"), 400, "Patient/[id]");
    refused(server.get(apply + "?subject=Patient/unknown"), 404, "Patient/unknown");
  }

  @OnTestPlans
  void aDeletedPatientIsUnknown(FhirServer server) {
    String id = stored(server);
    server.delete("Patient/" + id);
    refused(server.get("PlanDefinition/data/$apply?subject=Patient/" + id), 404, id);
  }

  @OnTestPlans
  void theContextOfACallStandsInTheResult(FhirServer server) {
    Encounter encounter = new Encounter().setStatus(Encounter.EncounterStatus.PLANNED);
    encounter.setId("e1");
    Practitioner practitioner = new Practitioner();
    practitioner.setId("dr");
    Organization organization = new Organization();
    organization.setId("clinic");
    Parameters call = TestCalls.sent(encounter, practitioner, organization);
    call.addParameter("encounter", "Encounter/e1");
    call.addParameter("practitioner", "Practitioner/dr");
    call.addParameter("organization", "Organization/clinic");
    CarePlan carePlan = TestCalls.carePlan(TestCalls.apply(server, "twice", call));
    assertThat(carePlan.getEncounter().getReference()).isEqualTo("Encounter/e1");
    assertThat(carePlan.getAuthor().getReference()).isEqualTo("Practitioner/dr");
    assertThat(TestCalls.contained(carePlan, ServiceRequest.class))
        .allSatisfy(
            request -> {
              assertThat(request.getEncounter().getReference()).isEqualTo("Encounter/e1");
              assertThat(request.getRequester().getReference()).isEqualTo("Practitioner/dr");
            });
  }

  @OnTestPlans
  void storedDataCount(FhirServer server) {
    String id = stored(server);
    server.post("Observation", observation(id, Observation.ObservationStatus.FINAL));
    Reply reply = server.get("PlanDefinition/data/$apply?subject=" + id);
    assertThat(TestCalls.applied(TestCalls.carePlan(reply)))
        .containsExactly("data-woman", "data-measured", "data-always");
  }

  @OnTestPlans
  void withoutServerDataOnlyWhatWasSentCounts(FhirServer server) {
    String id = stored(server);
    server.post("Observation", observation(id, Observation.ObservationStatus.FINAL));
    Parameters call = about(id, TestCalls.woman(id)).addParameter("useServerData", false);
    Reply reply = TestCalls.apply(server, "data", call);
    assertThat(TestCalls.applied(TestCalls.carePlan(reply)))
        .containsExactly("data-woman", "data-always");
    Parameters nobody = about("Patient/" + id).addParameter("useServerData", false);
    refused(TestCalls.apply(server, "data", nobody), 404, "useServerData is false");
  }

  @OnTestPlans
  void whatWasSentWinsOverWhatIsStored(FhirServer server) {
    String id = stored(server);
    String observation =
        server.post("Observation", observation(id, Observation.ObservationStatus.FINAL)).id();
    Observation newer = observation(id, Observation.ObservationStatus.ENTEREDINERROR);
    newer.setId(observation);
    Patient man = TestCalls.woman(id).setGender(AdministrativeGender.MALE);
    Reply reply = TestCalls.apply(server, "data", about(id, man, newer));
    assertThat(TestCalls.applied(TestCalls.carePlan(reply)))
        .containsExactly("data-man", "data-always");
  }

  @OnTestPlans
  void prefetchedDataCount(FhirServer server) {
    String id = stored(server);
    Parameters call = new Parameters().addParameter("subject", id);
    call.addParameter()
        .setName("prefetchData")
        .addPart()
        .setName("data")
        .setResource(observation(id, Observation.ObservationStatus.FINAL));
    assertThat(TestCalls.applied(TestCalls.carePlan(TestCalls.apply(server, "data", call))))
        .contains("data-measured");
  }

  @OnTestPlans
  void answersToAQuestionnaireAreData(FhirServer server) {
    QuestionnaireResponse answers =
        new QuestionnaireResponse().setStatus(QuestionnaireResponseStatus.COMPLETED);
    answers.setSubject(new Reference("Patient/sent"));
    Reply sent = TestCalls.apply(server, "data", TestCalls.sent(answers));
    assertThat(TestCalls.applied(TestCalls.carePlan(sent))).contains("data-answered");
    String id = stored(server);
    server.post("QuestionnaireResponse", answers.copy().setSubject(new Reference("Patient/" + id)));
    Reply stored = server.get("PlanDefinition/data/$apply?subject=" + id);
    assertThat(TestCalls.applied(TestCalls.carePlan(stored))).contains("data-answered");
  }

  @OnTestPlans
  void dataAboutAnotherPatientAreRefused(FhirServer server) {
    String other = "is about another patient";
    Condition condition = new Condition().setSubject(new Reference("Patient/other"));
    refused(TestCalls.apply(server, "data", TestCalls.sent(condition)), 400, other);
    Task task = new Task().setFor(new Reference("Patient/other"));
    refused(TestCalls.apply(server, "data", TestCalls.sent(task)), 400, other);
    Parameters prefetched = TestCalls.sent();
    prefetched
        .addParameter()
        .setName("prefetchData")
        .addPart()
        .setName("data")
        .setResource(condition);
    refused(TestCalls.apply(server, "data", prefetched), 400, other);
  }

  @OnTestPlans
  void dataAboutAnotherPatientByAnEntrysAddressAreRefused(FhirServer server) {
    Bundle data = TestCalls.collection(TestCalls.woman("sent"));
    String urn = "urn:uuid:" + UUID.randomUUID();
    data.addEntry().setFullUrl(urn).setResource(TestCalls.woman("other"));
    data.addEntry().setResource(new Condition().setSubject(new Reference(urn)));
    Parameters call = new Parameters().addParameter("subject", "Patient/sent");
    call.addParameter("useServerData", false);
    call.addParameter().setName("data").setResource(data);
    refused(TestCalls.apply(server, "data", call), 400, "is about another patient");
    data.getEntry().get(1).setResource(TestCalls.woman("sent"));
    assertThat(TestCalls.applied(TestCalls.carePlan(TestCalls.apply(server, "data", call))))
        .contains("data-condition");
  }
}
