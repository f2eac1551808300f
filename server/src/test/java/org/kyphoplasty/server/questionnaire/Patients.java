package org.kyphoplasty.server.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;
import org.kyphoplasty.server.testing.Resources;

/** Copies of the test patients, stored on a server under ids of their own. */
final class Patients {
  /** The day of which the test patients tell. */
  static final String DAY = "2026-03-02";

  /** A moment of that day. */
  static final String MOMENT = "2026-03-02T09:30:00Z";

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final List<PatientCase> CASES =
      PatientCase.readAll(FHIR, Path.of("../profiles/input/tests"));

  private Patients() {}

  /** Stores a test patient without what the patient said in forms, and gives the new id. */
  static String store(FhirServer server, String name) {
    String own = Resources.uniqueName();
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (Resource each : given(name)) {
      bundle
          .addEntry()
          .setResource(each)
          .getRequest()
          .setMethod(Bundle.HTTPVerb.PUT)
          .setUrl(each.fhirType() + "/" + each.getIdPart());
    }
    String json =
        FHIR.newJsonParser()
            .encodeResourceToString(bundle)
            .replace("/" + name, "/" + own)
            .replace("\"id\":\"" + name, "\"id\":\"" + own);
    Reply reply = server.post("", json);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return own;
  }

  private static List<Resource> given(String name) {
    return CASES.stream()
        .filter(each -> each.name().equals(name))
        .flatMap(each -> each.given().getEntry().stream())
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(each -> !(each instanceof QuestionnaireResponse))
        .toList();
  }

  /** The ids of all actions that the pathway has for a patient on the day. */
  static Set<String> actions(FhirServer server, String patient) {
    Parameters day = new Parameters();
    day.addParameter("Evaluation Date", new DateType(DAY));
    Parameters call = new Parameters();
    call.addParameter("subject", "Patient/" + patient);
    call.addParameter().setName("parameters").setResource(day);
    Reply reply = server.post("PlanDefinition/kyphoplasty-pathway/$apply", call);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.as(CarePlan.class).getContained().stream()
        .filter(RequestGroup.class::isInstance)
        .flatMap(each -> ((RequestGroup) each).getAction().stream())
        .flatMap(Patients::withChildren)
        .map(RequestGroupActionComponent::getId)
        .collect(Collectors.toSet());
  }

  private static Stream<RequestGroupActionComponent> withChildren(
      RequestGroupActionComponent action) {
    return Stream.concat(
        Stream.of(action), action.getAction().stream().flatMap(Patients::withChildren));
  }

  /** What is stored of a type about a patient. */
  static <T extends Resource> List<T> stored(FhirServer server, Class<T> type, String patient) {
    return server
        .get(type.getSimpleName() + "?patient=" + patient + "&_count=100")
        .as(Bundle.class)
        .getEntry()
        .stream()
        .map(entry -> type.cast(entry.getResource()))
        .toList();
  }
}
