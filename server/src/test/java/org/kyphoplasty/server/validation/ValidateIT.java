package org.kyphoplasty.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** {@code $validate} over HTTP. */
class ValidateIT {
  private static final String SNOMED =
      """
      {"resourceType":"Condition","subject":{"reference":"Patient/1"},
       "code":{"coding":[{"system":"http://snomed.info/sct","code":"42942008"}]}}
      """;

  private static List<String> errors(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.outcome().getIssue().stream()
        .filter(
            issue ->
                issue.getSeverity() == IssueSeverity.ERROR
                    || issue.getSeverity() == IssueSeverity.FATAL)
        .map(issue -> issue.getDiagnostics())
        .toList();
  }

  @OnH2
  void findsWhatIsWrong(FhirServer server) {
    String body = "{\"resourceType\":\"Patient\",\"gender\":\"martian\",\"birthday\":\"x\"}";
    assertThat(errors(server.post("Patient/$validate", body)))
        .anyMatch(text -> text.contains("martian"))
        .anyMatch(text -> text.contains("birthday"));
  }

  @OnH2
  void takesParametersWithModeAndProfile(FhirServer server) {
    String body =
        """
        {"resourceType":"Parameters","parameter":[
          {"name":"resource","resource":{"resourceType":"Observation","status":"final"}},
          {"name":"mode","valueCode":"create"},
          {"name":"profile","valueUri":"http://hl7.org/fhir/StructureDefinition/bodyweight"}]}
        """;
    assertThat(errors(server.post("Observation/$validate", body)))
        .anyMatch(text -> text.contains("code"));
  }

  @OnH2
  void onlyWarnsOfCodesThatItCannotCheck(FhirServer server) {
    assertThat(errors(server.post("Condition/$validate", SNOMED))).isEmpty();
  }

  @OnEachDatabase
  void validatesWhatIsStoredOrPublished(FhirServer server) {
    Reply created = server.post("Patient", "{\"resourceType\":\"Patient\",\"gender\":\"female\"}");
    assertThat(errors(server.get("Patient/" + created.id() + "/$validate"))).isEmpty();
    assertThat(errors(server.get("PlanDefinition/kyphoplasty-pathway/$validate"))).isEmpty();
    assertThat(server.get("Patient/no-such-patient/$validate").status()).isEqualTo(404);
  }

  @OnH2
  void refusesWhatItDoesNotUnderstand(FhirServer server) {
    assertThat(server.post("Patient/$validate", "").status()).isEqualTo(400);
    assertThat(server.post("Patient/$validate", SNOMED).diagnostics()).contains("Condition");
    assertThat(server.post("Condition/$validate?mode=guess", SNOMED).diagnostics())
        .contains("'guess' is not supported");
  }
}
