package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.kyphoplasty.server.apply.cases.Golden;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** What an EHR does with the pathway: apply it, store the result, fetch it again. */
class ApplyIT {
  private static final PatientCase PATIENT = Calls.patient("eligible-osteoporotic");
  private static final String APPLY = Calls.PLAN + "/$apply";

  @OnEachDatabase
  void storesAndFetchesTheCarePlan(FhirServer server) {
    server.post("", Calls.transaction(PATIENT));
    CarePlan applied = server.post(APPLY, Calls.stored(PATIENT)).as(CarePlan.class);
    Reply stored = server.post("CarePlan", applied);
    assertThat(stored.status()).isEqualTo(201);
    assertThat(server.get("CarePlan?status=active&patient=" + PATIENT.name()).entries())
        .contains("CarePlan/" + stored.id());
    CarePlan fetched = server.get("CarePlan/" + stored.id()).as(CarePlan.class);
    assertThat(fetched.getContained()).hasSameSizeAs(applied.getContained());
  }

  @OnEachDatabase
  void storesTheResultAsResourcesOfTheirOwn(FhirServer server) {
    server.post("", Calls.transaction(PATIENT));
    Reply applied = server.post(Calls.PLAN + "/$r5.apply", Calls.stored(PATIENT));
    Reply stored = server.post("", applied.body());
    assertThat(stored.status()).isEqualTo(200);
    String location = stored.as(Bundle.class).getEntryFirstRep().getResponse().getLocation();
    String carePlan = new IdType(location).getIdPart();
    List<String> fetched =
        server
            .get(
                "CarePlan?_id=%s&patient=%s&status=active&_include=CarePlan:activity-reference"
                    .formatted(carePlan, PATIENT.name()))
            .entries();
    assertThat(fetched).filteredOn(each -> each.startsWith("RequestGroup/")).hasSize(6);
  }

  @OnH2
  void givesResultsThatTheValidatorAccepts(FhirServer server) {
    for (PatientCase patient : Calls.cases()) {
      String carePlan = server.post(APPLY, Calls.sent(patient)).body();
      OperationOutcome outcome = server.post("CarePlan/$validate", carePlan).outcome();
      assertThat(outcome.getIssue())
          .as(patient.name())
          .filteredOn(
              issue ->
                  issue.getSeverity() == IssueSeverity.ERROR
                      || issue.getSeverity() == IssueSeverity.FATAL)
          .extracting(issue -> issue.getDiagnostics())
          .isEmpty();
    }
  }

  @OnH2
  void answersGetAndTheTypeLevel(FhirServer server) {
    server.post("", Calls.transaction(PATIENT));
    String byUrl =
        "PlanDefinition/$apply?subject=%s&url=%s"
            .formatted(
                Calls.subject(PATIENT),
                "http://kyphoplasty-pathway.org/fhir/PlanDefinition/kyphoplasty-pathway");
    for (String call :
        List.of(APPLY + "?subject=" + Calls.subject(PATIENT), byUrl, byUrl + "&version=0.1.0")) {
      assertThat(server.get(call).as(CarePlan.class).getTitle()).isEqualTo("Kyphoplasty pathway");
    }
  }

  @OnH2
  void prefersWhatWasSentToWhatIsStored(FhirServer server) {
    server.post("", Calls.transaction(PATIENT));
    Bundle newer = new Bundle().setType(Bundle.BundleType.COLLECTION);
    for (var entry : PATIENT.given().copy().getEntry()) {
      if (entry.getResource() instanceof Observation status
          && status.getIdPart().endsWith("pregnancy-status")) {
        status.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
        newer.addEntry().setResource(status);
      }
    }
    Parameters call = Calls.stored(PATIENT);
    call.addParameter().setName("data").setResource(newer);
    String before = server.post(APPLY, Calls.stored(PATIENT)).body();
    assertThat(before).doesNotContain("eligibility-31");
    assertThat(server.post(APPLY, call).body()).contains("eligibility-31");
  }

  @OnH2
  void appliesOneActivity(FhirServer server) {
    Reply reply = server.post("ActivityDefinition/propose-kyphoplasty/$apply", Calls.sent(PATIENT));
    ServiceRequest request = reply.as(ServiceRequest.class);
    assertThat(request.getSubject().getReference()).isEqualTo(Calls.subject(PATIENT));
    assertThat(request.hasId()).isFalse();
  }

  @OnH2
  void answersManyAtOnceAlike(FhirServer server) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      Callable<String> call =
          () -> {
            CarePlan plan = server.post(APPLY, Calls.sent(PATIENT)).as(CarePlan.class);
            return Reply.encode(Golden.stable(plan));
          };
      List<Future<String>> answers =
          clients.invokeAll(IntStream.range(0, 32).mapToObj(i -> call).toList());
      Set<String> distinct = new HashSet<>();
      for (Future<String> answer : answers) {
        distinct.add(answer.get());
      }
      assertThat(distinct).hasSize(1);
    } finally {
      clients.shutdown();
    }
  }
}
