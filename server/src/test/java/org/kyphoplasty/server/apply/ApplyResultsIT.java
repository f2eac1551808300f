package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.cases.Golden;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** The pathway's results for all test patients, in every form. */
class ApplyResultsIT {
  private static final String APPLY = Calls.PLAN + "/$apply";
  private static final String XML = "application/fhir+xml";
  private static final List<PatientCase> CASES = Calls.cases();

  /** A plan stored whole takes a hundred rows and more, so some patients stand for all. */
  private static final List<PatientCase> STORED =
      List.of(
          Calls.patient("eligible-osteoporotic"),
          Calls.patient("nothing-known"),
          Calls.patient("pregnant"),
          Calls.patient("two-levels"));

  /** The results for data that are sent, with which no database has to do; made once. */
  private static final Map<String, CarePlan> RESULTS = new ConcurrentHashMap<>();

  private static CarePlan result(FhirServer server, PatientCase patient) {
    return RESULTS.computeIfAbsent(patient.name(), name -> apply(server, patient));
  }

  private static CarePlan apply(FhirServer server, PatientCase patient, String... headers) {
    return TestCalls.carePlan(server.post(APPLY, Calls.sent(patient), headers));
  }

  private static String stable(CarePlan carePlan) {
    return Reply.encode(Golden.stable(carePlan));
  }

  private static Set<String> references(Resource resource) {
    Set<String> references = new HashSet<>();
    Calls.FHIR
        .newTerser()
        .getAllPopulatedChildElementsOfType(resource, Reference.class)
        .forEach(each -> references.add(each.getReference()));
    references.remove(null);
    return references;
  }

  @OnH2
  void jsonAndXmlSayTheSame(FhirServer server) {
    for (PatientCase patient : CASES) {
      assertThat(stable(apply(server, patient, "Accept", XML)))
          .as(patient.name())
          .isEqualTo(stable(result(server, patient)));
    }
  }

  @OnH2
  void everyReferenceOfACarePlanLeadsIntoItOrToThePatient(FhirServer server) {
    for (PatientCase patient : CASES) {
      CarePlan carePlan = result(server, patient);
      Set<String> known = new HashSet<>();
      carePlan.getContained().forEach(each -> known.add("#" + each.getId()));
      patient
          .given()
          .getEntry()
          .forEach(
              each ->
                  known.add(each.getResource().fhirType() + "/" + each.getResource().getIdPart()));
      assertThat(known).as(patient.name()).containsAll(references(carePlan));
    }
  }

  @OnEachDatabase
  void aTransactionIsStoredWithEveryReferenceResolved(FhirServer server) {
    for (PatientCase patient : STORED) {
      assertThat(server.post("", Calls.transaction(patient)).status()).isEqualTo(200);
      Reply result = server.post(Calls.PLAN + "/$r5.apply", Calls.stored(patient));
      Bundle bundle = result.as(Bundle.class);
      List<String> known = new ArrayList<>();
      bundle.getEntry().forEach(entry -> known.add(entry.getFullUrl()));
      assertThat(known).doesNotHaveDuplicates();
      bundle.getEntry().stream()
          .flatMap(entry -> references(entry.getResource()).stream())
          .filter(reference -> reference.startsWith("urn:"))
          .forEach(reference -> assertThat(known).contains(reference));
      Reply stored = server.post("", result.body());
      assertThat(stored.status()).as(patient.name() + stored.body()).isEqualTo(200);
      assertThat(stored.as(Bundle.class).getEntry())
          .hasSameSizeAs(bundle.getEntry())
          .allMatch(entry -> entry.getResponse().getStatus().startsWith("201"));
    }
  }

  @OnH2
  void theResourcesOfATransactionAreValid(FhirServer server) {
    Map<String, Resource> distinct = new HashMap<>();
    for (PatientCase patient : CASES) {
      Bundle bundle = server.post(Calls.PLAN + "/$r5.apply", Calls.sent(patient)).as(Bundle.class);
      bundle
          .getEntry()
          .forEach(
              entry -> distinct.putIfAbsent(definition(entry.getResource()), entry.getResource()));
    }
    assertThat(distinct).hasSizeGreaterThan(50);
    distinct.values().parallelStream().forEach(resource -> valid(server, resource));
  }

  /** Requests of one definition differ in references only; the validator takes its time. */
  private static String definition(Resource resource) {
    var property = resource.getNamedProperty("instantiatesCanonical");
    return property == null || !property.hasValues()
        ? Reply.encode(resource)
            .replaceAll("urn:uuid:[-0-9a-f]+|Patient/[^\"]+|\\d{4}-\\d\\d-\\d\\dT[^\"]+", "")
        : property.getValues().get(0).primitiveValue();
  }

  private static void valid(FhirServer server, Resource resource) {
    Reply reply = server.post(resource.fhirType() + "/$validate", resource);
    assertThat(reply.outcome().getIssue())
        .filteredOn(
            issue ->
                issue.getSeverity() == IssueSeverity.ERROR
                    || issue.getSeverity() == IssueSeverity.FATAL)
        .extracting(issue -> issue.getDiagnostics())
        .as(resource.fhirType())
        .isEmpty();
  }

  @OnTestPlans
  void theResultsOfTheTestPlansAreValid(FhirServer server) {
    for (String plan : List.of("goals", "kinds", "elements", "conditions", "definitions")) {
      valid(server, TestCalls.carePlan(server, plan));
    }
  }

  @OnH2
  void patientsAtTheSameTimeDoNotMix(FhirServer server) throws Exception {
    atTheSameTime(
        2 * CASES.size(),
        i -> {
          PatientCase patient = CASES.get((i * 7) % CASES.size());
          assertThat(stable(apply(server, patient))).isEqualTo(stable(result(server, patient)));
        });
  }

  @OnEachDatabase
  void storedPatientsAtTheSameTimeDoNotMix(FhirServer server) throws Exception {
    for (PatientCase patient : STORED) {
      assertThat(server.post("", Calls.transaction(patient)).status()).isEqualTo(200);
    }
    List<String> alone =
        STORED.stream().map(patient -> stable(applyStored(server, patient))).toList();
    assertThat(alone).doesNotHaveDuplicates();
    atTheSameTime(
        8 * STORED.size(),
        i -> {
          int patient = i % STORED.size();
          assertThat(stable(applyStored(server, STORED.get(patient))))
              .isEqualTo(alone.get(patient));
        });
  }

  private static CarePlan applyStored(FhirServer server, PatientCase patient) {
    return TestCalls.carePlan(server.post(APPLY, Calls.stored(patient)));
  }

  private static void atTheSameTime(int times, IntConsumer call) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Object>> calls =
          IntStream.range(0, times)
              .mapToObj(i -> Executors.callable(() -> call.accept(i)))
              .toList();
      for (Future<Object> each : clients.invokeAll(calls)) {
        each.get();
      }
    } finally {
      clients.shutdown();
    }
  }
}
