package org.kyphoplasty.server.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.kyphoplasty.server.apply.OnTestPlans;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;
import org.kyphoplasty.server.testing.Resources;

/** Responses are checked against their questionnaires when they are stored. */
class StoredResponsesIT {
  private static final String REPORT = "kyphoplasty-follow-up-report";

  @OnEachDatabase
  void missingAnswersAreNamed(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    Reply reply =
        server.post(
            "QuestionnaireResponse",
            Interview.open(server, REPORT, patient)
                .complete("Patient/" + patient, Patients.MOMENT));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.outcome().getIssue())
        .extracting(OperationOutcomeIssueComponent::getDiagnostics)
        .anySatisfy(text -> assertThat(text).contains("'pain-score': an answer is required"))
        .anySatisfy(text -> assertThat(text).contains("'numbness': an answer is required"));
    assertThat(server.get("QuestionnaireResponse?patient=" + patient).entries()).isEmpty();
  }

  @OnH2
  void unfinishedResponseMayLackAnswers(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    QuestionnaireResponse begun = Interview.open(server, REPORT, patient).response();
    assertThat(server.post("QuestionnaireResponse", begun).status()).isEqualTo(201);
  }

  @OnH2
  void wrongAnswersAreNamed(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    assertRefused(
        server,
        report(server, patient).answer("pain-score", new StringType("2")),
        "pain-score",
        "type");
    assertRefused(
        server,
        report(server, patient).answer("pain-score", new IntegerType(11)),
        "pain-score",
        "above 10");
    assertRefused(
        server, report(server, patient).choose("numbness", "acute"), "numbness", "none of those");
    assertRefused(
        server,
        report(server, patient).answer("numbness", Interview.own("no"), Interview.own("yes")),
        "numbness",
        "one answer");
    assertRefused(
        server,
        report(server, patient).answer("nerve-details", new StringType("left leg")),
        "nerve-details",
        "not asked");
    assertRefused(
        server,
        report(server, patient).answer("numbness", new Coding().setCode("no")),
        "numbness",
        "none of those");
    QuestionnaireResponse strange =
        report(server, patient).complete("Patient/" + patient, Patients.MOMENT);
    strange.addItem().setLinkId("colour").addAnswer().setValue(new StringType("red"));
    Reply reply = server.post("QuestionnaireResponse", strange);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.diagnostics()).contains("'colour'").doesNotContain("red");
  }

  @OnH2
  void responseWithoutSubjectMayBeUpdated(FhirServer server) {
    String body = "{\"resourceType\":\"QuestionnaireResponse\",%s\"status\":\"in-progress\"}";
    String id = server.post("QuestionnaireResponse", body.formatted("")).id();
    Reply updated =
        server.put(
            "QuestionnaireResponse/" + id,
            body.formatted("\"id\":\"" + id + "\",\"language\":\"en\","));
    assertThat(updated.status()).as(updated.body()).isEqualTo(200);
  }

  @OnEachDatabase
  void updateAndTransactionAreCheckedToo(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    QuestionnaireResponse begun = Interview.open(server, REPORT, patient).response();
    String id = server.post("QuestionnaireResponse", begun).id();
    begun.setId(id);
    begun.setStatus(QuestionnaireResponseStatus.COMPLETED);
    assertThat(server.put("QuestionnaireResponse/" + id, begun).status()).isEqualTo(422);
    String entry = Resources.entry("PUT", "QuestionnaireResponse/" + id, Reply.encode(begun));
    Reply reply = server.post("", Resources.bundle("transaction", entry));
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
  }

  @OnEachDatabase
  void transactionMayExtract(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    String entry = completedEntry(report(server, patient), patient);
    Reply reply = server.post("", Resources.bundle("transaction", entry), "Prefer", "extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(Patients.stored(server, Observation.class, patient)).isNotEmpty();
  }

  @OnEachDatabase
  void eachResponseOfABatchMayExtract(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    String whole = completedEntry(report(server, patient), patient);
    String lacking = completedEntry(Interview.open(server, REPORT, patient), patient);
    Reply reply = server.post("", Resources.bundle("batch", lacking, whole), "Prefer", "extract");
    assertThat(reply.as(Bundle.class).getEntry())
        .extracting(each -> each.getResponse().getStatus().substring(0, 3))
        .as(reply.body())
        .containsExactly("422", "201");
    assertThat(reply.header("Preference-Applied")).hasValue("extract");
    assertThat(Patients.stored(server, Observation.class, patient)).isNotEmpty();
  }

  @OnTestPlans
  void patientOfTheSameTransactionDecidesWhatIsAsked(FhirServer server) {
    String placeholder = "urn:uuid:5b0c9d0a-31f7-4c1e-8a44-6d6f7f0f9a11";
    String response =
        Resources.entry(
            "POST",
            "QuestionnaireResponse",
            """
            {"resourceType":"QuestionnaireResponse","status":"completed",
             "questionnaire":"http://example.org/fhir/Questionnaire/of-women",
             "subject":{"reference":"%s"},
             "item":[{"linkId":"pregnant","answer":[{"valueBoolean":false}]}]}"""
                .formatted(placeholder));
    String patient = Resources.entry("POST", "Patient", Resources.patient(Resources.uniqueName()));
    String woman = patient.replaceFirst("\\{", "{\"fullUrl\":\"" + placeholder + "\",");
    Reply asked = server.post("", Resources.bundle("transaction", woman, response));
    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    String man = woman.replace("female", "male");
    Reply notAsked = server.post("", Resources.bundle("transaction", man, response));
    assertThat(notAsked.status()).as(notAsked.body()).isEqualTo(422);
    assertThat(notAsked.diagnostics()).contains("'pregnant'", "not asked");
  }

  @OnEachDatabase
  void patientAndResponseMayComeInOneTransaction(FhirServer server) {
    String known = Patients.store(server, "nothing-known");
    QuestionnaireResponse response =
        report(server, known).complete("Patient/" + known, Patients.MOMENT);
    String placeholder = "urn:uuid:0f8e1c52-7d0b-4b8e-9a51-1f2b3c4d5e6f";
    response.setSubject(new Reference(placeholder)).setAuthor(null);
    String patient =
        Resources.entry("POST", "Patient", Resources.patient(Resources.uniqueName()))
            .replaceFirst("\\{", "{\"fullUrl\":\"" + placeholder + "\",");
    String answers = Resources.entry("POST", "QuestionnaireResponse", Reply.encode(response));

    Reply reply = server.post("", Resources.bundle("transaction", patient, answers));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);

    Reply refused =
        server.post(
            "",
            Resources.bundle(
                "transaction",
                Resources.entry(
                        "POST",
                        "Organization",
                        "{\"resourceType\":\"Organization\",\"name\":\"Clinic\"}")
                    .replaceFirst("\\{", "{\"fullUrl\":\"" + placeholder + "\","),
                answers));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
  }

  @OnH2
  void otherQuestionnairesAreNotJudged(FhirServer server) {
    String other =
        """
        {"resourceType":"QuestionnaireResponse","status":"completed",
         "questionnaire":"http://example.org/Questionnaire/other","item":[{"linkId":"x"}]}""";
    assertThat(server.post("QuestionnaireResponse", other).status()).isEqualTo(201);
    Reply reply = server.post("QuestionnaireResponse", other, "Prefer", "extract");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.diagnostics()).contains("not published here");
  }

  @OnH2
  void withoutThePreferenceNothingIsExtracted(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    Reply reply =
        server.post(
            "QuestionnaireResponse",
            report(server, patient).complete("Patient/" + patient, Patients.MOMENT));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    assertThat(reply.header("Preference-Applied")).isEmpty();
    assertThat(Patients.stored(server, Observation.class, patient)).isEmpty();
  }

  private static String completedEntry(Interview interview, String patient) {
    return Resources.entry(
        "POST",
        "QuestionnaireResponse",
        Reply.encode(interview.complete("Patient/" + patient, Patients.MOMENT)));
  }

  private static Interview report(FhirServer server, String patient) {
    Interview report = Interview.open(server, REPORT, patient);
    report.answer("pain-score", new IntegerType(2));
    List.of("wound-sign", "numbness", "tingling", "weakness")
        .forEach(each -> report.choose(each, "no"));
    return report;
  }

  private static void assertRefused(
      FhirServer server, Interview interview, String linkId, String why) {
    QuestionnaireResponse response =
        interview.complete(interview.response().getSubject().getReference(), Patients.MOMENT);
    Reply reply = server.post("QuestionnaireResponse", response);
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.diagnostics()).contains("'" + linkId + "'").contains(why);
  }
}
