package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Calls of the test plans, and what their results hold. */
final class TestCalls {
  private TestCalls() {}

  static Patient woman(String id) {
    Patient patient = new Patient().setGender(AdministrativeGender.FEMALE);
    patient.setId(id);
    return patient;
  }

  static Bundle collection(Resource... resources) {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
    for (Resource resource : resources) {
      bundle.addEntry().setResource(resource);
    }
    return bundle;
  }

  /** A call with these data and no others; the subject is the patient "sent". */
  static Parameters sent(Resource... data) {
    Parameters call = new Parameters().addParameter("subject", "Patient/sent");
    call.addParameter("useServerData", false);
    Bundle bundle = collection(data);
    bundle.addEntry().setResource(woman("sent"));
    call.addParameter().setName("data").setResource(bundle);
    return call;
  }

  static Reply apply(FhirServer server, String plan, Parameters call) {
    return server.post("PlanDefinition/" + plan + "/$apply", call);
  }

  /** The result for a woman of whom nothing else is known. */
  static CarePlan carePlan(FhirServer server, String plan) {
    return carePlan(apply(server, plan, sent()));
  }

  static CarePlan carePlan(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.as(CarePlan.class);
  }

  static <T extends Resource> List<T> contained(CarePlan carePlan, Class<T> type) {
    return carePlan.getContained().stream().filter(type::isInstance).map(type::cast).toList();
  }

  static <T extends Resource> T request(CarePlan carePlan, Class<T> type) {
    List<T> requests = contained(carePlan, type);
    assertThat(requests).hasSize(1);
    return requests.get(0);
  }

  static RequestGroupActionComponent action(CarePlan carePlan, String id) {
    return contained(carePlan, RequestGroup.class).stream()
        .flatMap(group -> group.getAction().stream())
        .filter(action -> id.equals(action.getId()))
        .findFirst()
        .orElseThrow();
  }

  /** The ids of all actions of the first level that apply. */
  static List<String> applied(CarePlan carePlan) {
    return contained(carePlan, RequestGroup.class).stream()
        .flatMap(group -> group.getAction().stream())
        .map(RequestGroupActionComponent::getId)
        .toList();
  }

  /** All diagnostics of the messages of a result. */
  static List<String> messages(CarePlan carePlan) {
    return contained(carePlan, org.hl7.fhir.r4.model.OperationOutcome.class).stream()
        .flatMap(outcome -> outcome.getIssue().stream())
        .map(issue -> issue.getDiagnostics())
        .toList();
  }
}
