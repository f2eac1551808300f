package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.kyphoplasty.server.apply.cases.Golden;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** Every test patient gets over HTTP the care plan that was reviewed. */
class GoldenCarePlanIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @OnEachDatabase
  void appliesThePathwayToStoredData(FhirServer server) {
    for (PatientCase patient : Calls.cases()) {
      assertThat(server.post("", Calls.transaction(patient)).status()).isEqualTo(200);
    }
    compare(server, Calls::stored);
  }

  @OnH2
  void appliesThePathwayToSentData(FhirServer server) {
    compare(server, Calls::sent);
  }

  private static void compare(FhirServer server, Function<PatientCase, Parameters> call) {
    PlanDefinition plan = server.get(Calls.PLAN).as(PlanDefinition.class);
    SoftAssertions softly = new SoftAssertions();
    for (PatientCase patient : Calls.cases()) {
      Reply reply = server.post(Calls.PLAN + "/$apply", call.apply(patient));
      softly.assertThat(reply.status()).as(patient.name()).isEqualTo(200);
      if (reply.status() == 200) {
        Golden actual = Golden.of(Calls.FHIR, patient, plan, reply.as(CarePlan.class));
        softly
            .assertThat(actual.differenceFrom(Golden.expected(patient)))
            .as(patient.name())
            .isEmpty();
        softly
            .assertThat(tree(reply.body()))
            .as("%s, as HAPI writes it", patient.name())
            .isEqualTo(tree(Reply.encode(reply.as(CarePlan.class))));
      }
    }
    softly.assertAll();
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
