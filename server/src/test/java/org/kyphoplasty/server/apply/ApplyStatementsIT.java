package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;

/** How often applying a plan asks the database: once for the patient, once for all about them. */
class ApplyStatementsIT {
  private static final String PHASE = "PlanDefinition/kyphoplasty-eligibility";
  private static final PatientCase PATIENT = Calls.patient("eligible-osteoporotic");
  private static final String OWN = "statements";
  private static final int MANY = 40;
  private static final Pattern STATEMENTS =
      Pattern.compile(
          "fhir_request_sql_statements_sum\\{interaction=\"\\$apply\",type=\"PlanDefinition\"}"
              + " (\\S+)");

  private static double total(FhirServer server) {
    Matcher sum = STATEMENTS.matcher(server.getFromRoot("actuator/prometheus").body());
    return sum.find() ? Double.parseDouble(sum.group(1)) : 0;
  }

  private static double statements(FhirServer server, String plan) {
    double before = total(server);
    TestCalls.carePlan(server.post(plan + "/$apply", own(Calls.stored(PATIENT))));
    return total(server) - before;
  }

  /** Under ids of this test's own, since other tests expect the test patient as it is. */
  private static String own(Resource resource) {
    return Reply.encode(resource).replace(PATIENT.name(), OWN);
  }

  private static void store(FhirServer server, Resource resource) {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (int i = 0; i < MANY; i++) {
      bundle
          .addEntry()
          .setResource(resource)
          .getRequest()
          .setMethod(Bundle.HTTPVerb.POST)
          .setUrl(resource.fhirType());
    }
    assertThat(server.post("", bundle).status()).isEqualTo(200);
  }

  private static Observation observation(String patient) {
    Observation observation = new Observation().setStatus(Observation.ObservationStatus.FINAL);
    observation.getCode().addCoding(new Coding("http://loinc.org", "72514-3", null));
    return observation.setSubject(new Reference(patient));
  }

  @OnEachDatabase
  void twoStatementsHoweverManyActionsAndHoweverMuchData(FhirServer server) {
    assertThat(server.post("", own(Calls.transaction(PATIENT))).status()).isEqualTo(200);
    assertThat(statements(server, Calls.PLAN)).as("the whole pathway").isEqualTo(2);
    assertThat(statements(server, PHASE)).as("one phase").isEqualTo(2);

    String other = "Patient/another";
    assertThat(server.put(other, TestCalls.woman("another")).status()).isBetween(200, 201);
    store(server, observation(other));
    assertThat(statements(server, Calls.PLAN)).as("data of others").isEqualTo(2);

    String patient = Calls.subject(PATIENT).replace(PATIENT.name(), OWN);
    store(server, new Flag().setSubject(new Reference(patient)));
    assertThat(statements(server, Calls.PLAN)).as("data that no logic reads").isEqualTo(2);

    store(server, observation(patient));
    assertThat(statements(server, Calls.PLAN)).as("more data").isEqualTo(2);
  }

  @OnEachDatabase
  void noneWhereTheServersDataAreNotWanted(FhirServer server) {
    double before = total(server);
    TestCalls.carePlan(server.post(Calls.PLAN + "/$apply", Calls.sent(PATIENT)));
    assertThat(total(server) - before).isZero();
  }
}
