package org.kyphoplasty.server.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** Questionnaire/$populate over HTTP. */
class PopulateIT {
  private static final String INTAKE = "Questionnaire/kyphoplasty-preop-intake/$populate";
  private static final String CANONICAL =
      "http://kyphoplasty-pathway.org/fhir/Questionnaire/kyphoplasty-preop-intake";

  @OnEachDatabase
  void chartAnswersWhatItHolds(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    QuestionnaireResponse response = response(server.get(INTAKE + "?subject=Patient/" + patient));

    assertThat(response.getQuestionnaire()).isEqualTo(CANONICAL + "|0.1.0");
    assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
    assertThat(response.getSubject().getReference()).isEqualTo("Patient/" + patient);
    assertThat(value(response, "full-name").primitiveValue()).isEqualTo("Rosalind Ahlgren");
    assertThat(value(response, "birth-date").primitiveValue()).isEqualTo("1951-06-14");
    assertThat(code(response, "osteoporosis")).isEqualTo("yes");
    assertThat(items(response, "active-infection")).singleElement().matches(i -> !i.hasAnswer());
    assertThat(items(response, "infection-details")).isEmpty();
    assertThat(items(response, "allergies-help")).isEmpty();
  }

  @OnH2
  void answersSayWhereTheyComeFrom(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    QuestionnaireResponse response = response(server.get(INTAKE + "?subject=Patient/" + patient));
    QuestionnaireResponseItemAnswerComponent answer =
        items(response, "osteoporosis").get(0).getAnswerFirstRep();
    assertThat(
            answer
                .getExtensionByUrl(
                    "http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin")
                .getExtensionString("source"))
        .isEqualTo("auto-server");
    Expression origin =
        (Expression)
            answer
                .getExtensionByUrl(
                    "http://kyphoplasty-pathway.org/fhir/StructureDefinition/answer-origin")
                .getValue();
    assertThat(origin.getExpression()).isEqualTo("Osteoporosis");
    assertThat(origin.getReference()).contains("KyphoplastyFormLogic");
  }

  @OnEachDatabase
  void groupIsRepeatedForEachThatIsKnown(FhirServer server) {
    String patient = Patients.store(server, "two-levels");
    QuestionnaireResponse log =
        response(
            server.get(
                "Questionnaire/kyphoplasty-procedure-log/$populate?subject=Patient/" + patient));
    assertThat(items(log, "level-log")).hasSize(2);
    assertThat(items(log, "level"))
        .extracting(each -> ((Coding) each.getAnswerFirstRep().getValue()).getCode())
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(value(log, "injection-count").primitiveValue()).isEqualTo("0");
  }

  @OnH2
  void scoresFollowFromTheAnswers(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    QuestionnaireResponse review =
        response(
            server.get(
                "Questionnaire/kyphoplasty-eligibility-review/$populate?subject=Patient/"
                    + patient));
    assertThat(value(review, "gates-met").primitiveValue()).isEqualTo("3");
  }

  @OnH2
  void everyFormOpensForEveryPatientWithoutIssues(FhirServer server) {
    for (String name :
        new String[] {"nothing-known", "two-levels-treated", "procedure-by-the-book"}) {
      String patient = Patients.store(server, name);
      for (String form :
          new String[] {
            "preop-intake",
            "eligibility-review",
            "readiness-checklist",
            "procedure-log",
            "recovery-check",
            "follow-up-report"
          }) {
        Reply reply =
            server.get(
                "Questionnaire/kyphoplasty-%s/$populate?subject=Patient/%s"
                    .formatted(form, patient));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.as(Parameters.class).hasParameter("issues"))
            .as("%s %s: %s", name, form, reply.body())
            .isFalse();
        Reply stored = server.post("QuestionnaireResponse", response(reply));
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
      }
    }
  }

  @OnH2
  void typeLevelTakesContextsAndData(FhirServer server) {
    Patient patient = new Patient();
    patient.setId("sent-along");
    patient.addName().setFamily("Sent").addGiven("Ada");
    Parameters call = new Parameters();
    call.addParameter("canonical", new StringType(CANONICAL));
    call.addParameter("local", false);
    addContext(call, "patient").setResource(patient);
    addContext(call, "user").setValue(new Reference("Practitioner/somebody"));
    Reply reply = server.post("Questionnaire/$populate", call);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(value(response(reply), "full-name").primitiveValue()).isEqualTo("Ada Sent");
    assertThat(response(reply).getAuthor().getReference()).isEqualTo("Practitioner/somebody");
    OperationOutcome issues =
        (OperationOutcome) reply.as(Parameters.class).getParameter("issues").getResource();
    assertThat(issues.getIssueFirstRep().getDiagnostics()).contains("'user'");
  }

  @OnH2
  void questionnaireThatIsSentIsFilledIn(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    Reply reply =
        server.post(
            "Questionnaire/$populate",
            """
            {"resourceType":"Parameters","parameter":[
              {"name":"subject","valueReference":{"reference":"Patient/%s"}},
              {"name":"questionnaire","resource":{
                "resourceType":"Questionnaire","status":"draft","url":"http://example.org/pain",
                "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/variable","valueExpression":{
                  "name":"worst","language":"text/fhirpath","expression":"10"}}],
                "item":[
                  {"linkId":"pain","type":"decimal","code":[{"system":"http://loinc.org","code":"72514-3"}],
                   "extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationLinkPeriod",
                     "valueDuration":{"value":100,"system":"http://unitsofmeasure.org","code":"a"}}]},
                  {"linkId":"left","type":"decimal",
                   "extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                     "valueExpression":{"language":"text/fhirpath",
                       "expression":"%%worst - %%resource.item.where(linkId = 'pain').answer.value"}}]}]}}]}
            """
                .formatted(patient));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    double pain = Double.parseDouble(value(response(reply), "pain").primitiveValue());
    assertThat(Double.parseDouble(value(response(reply), "left").primitiveValue()))
        .isEqualTo(10 - pain);
  }

  @OnH2
  void itemsAreLeftOutOnceTheCalculationsSettle(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    String calculated =
        """
        "extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
          "valueExpression":{"language":"text/fhirpath","expression":"%resource.item.where(linkId = '%s').answer.value + 1"}}]""";
    Reply reply =
        server.post(
            "Questionnaire/$populate",
            """
            {"resourceType":"Parameters","parameter":[
              {"name":"subject","valueString":"Patient/%s"},
              {"name":"questionnaire","resource":{"resourceType":"Questionnaire","status":"draft",
                "url":"http://example.org/sum","item":[
                {"linkId":"third","type":"integer",%s},
                {"linkId":"second","type":"integer",%s},
                {"linkId":"first","type":"integer","initial":[{"valueInteger":1}]},
                {"linkId":"why","type":"string","initial":[{"valueString":"So"}],
                 "enableWhen":[{"question":"third","operator":"=","answerInteger":3}]}]}}]}"""
                .formatted(
                    patient,
                    calculated.replace("%s", "second"),
                    calculated.replace("%s", "first")));
    assertThat(value(response(reply), "third").primitiveValue()).isEqualTo("3");
    assertThat(value(response(reply), "why").primitiveValue()).isEqualTo("So");
    assertThat(reply.as(Parameters.class).hasParameter("issues")).isFalse();
  }

  @OnH2
  void manyAtOnceGetTheSame(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    String call =
        "Questionnaire/kyphoplasty-eligibility-review/$populate?subject=Patient/" + patient;
    assertThat(
            IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> response(server.get(call)).setAuthored(null))
                .map(Reply::encode)
                .distinct())
        .hasSize(1);
  }

  @OnH2
  void whatIsWrongIsSaid(FhirServer server) {
    assertRefused(server.get(INTAKE), 400, "subject");
    assertRefused(server.get(INTAKE + "?subject=Patient/nobody-here"), 404, "nobody-here");
    assertRefused(
        server.get("Questionnaire/$populate?subject=Patient/x"), 400, "Name the Questionnaire");
    assertRefused(
        server.get("Questionnaire/$populate?canonical=http://example.org/q&subject=Patient/x"),
        404,
        "not published");
    assertRefused(server.get(INTAKE + "?subject=Patient/x&colour=red"), 400, "colour");
    assertRefused(
        server.get(INTAKE + "?subject=Patient/x&local=true&useServerData=false"),
        400,
        "contradict");
    assertRefused(
        server.post(
            "Questionnaire/$populate",
            """
            {"resourceType":"Parameters","parameter":[{"name":"subject","valueString":"Patient/x"},
              {"name":"questionnaire","resource":{"resourceType":"Questionnaire","status":"draft",
                "item":[{"linkId":"a","type":"string","extension":[{
                  "url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",
                  "valueExpression":{"language":"text/cql","expression":"1 + 1"}}]}]}}]}"""),
        422,
        "no CQL is compiled here");
  }

  @OnEachDatabase
  void hapiClientPopulatesAndExtracts(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    IGenericClient client = FhirContext.forR4Cached().newRestfulGenericClient(server.base());
    Parameters call = new Parameters();
    call.addParameter().setName("subject").setValue(new Reference("Patient/" + patient));
    QuestionnaireResponse report =
        (QuestionnaireResponse)
            client
                .operation()
                .onInstance(new IdType("Questionnaire/kyphoplasty-follow-up-report"))
                .named("$populate")
                .withParameters(call)
                .execute()
                .getParameter("response")
                .getResource();
    report.setStatus(QuestionnaireResponseStatus.STOPPED);
    assertThat(client.create().resource(report).execute().getCreated()).isTrue();

    QuestionnaireResponse told =
        Interview.open(server, "kyphoplasty-follow-up-report", patient)
            .answer("pain-score", new IntegerType(2))
            .choose("wound-sign", "no")
            .choose("numbness", "no")
            .choose("tingling", "no")
            .choose("weakness", "no")
            .complete("Patient/" + patient, Patients.MOMENT);
    IdType id = (IdType) client.create().resource(told).execute().getId();
    Bundle extracted =
        client
            .operation()
            .onInstance(id.toUnqualifiedVersionless())
            .named("$extract")
            .withNoParameters(Parameters.class)
            .returnResourceType(Bundle.class)
            .execute();
    Bundle stored = client.transaction().withBundle(extracted).execute();
    assertThat(stored.getEntry()).hasSameSizeAs(extracted.getEntry());
  }

  @OnH2
  void contextsOfOtherServersAreNotTakenForOurs(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    Parameters call = new Parameters();
    addContext(call, "patient")
        .setValue(new Reference("http://other.example/fhir/Patient/" + patient));
    assertRefused(
        server.post("Questionnaire/kyphoplasty-follow-up-report/$populate", call),
        400,
        "another server");
  }

  private static Parameters.ParametersParameterComponent addContext(Parameters call, String name) {
    Parameters.ParametersParameterComponent context = call.addParameter().setName("context");
    context.addPart().setName("name").setValue(new StringType(name));
    return context.addPart().setName("content");
  }

  private static void assertRefused(Reply reply, int status, String why) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.diagnostics()).contains(why);
  }

  private static QuestionnaireResponse response(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return (QuestionnaireResponse)
        reply.as(Parameters.class).getParameter("response").getResource();
  }

  private static List<QuestionnaireResponseItemComponent> items(
      QuestionnaireResponse response, String linkId) {
    return response.getItem().stream()
        .flatMap(PopulateIT::all)
        .filter(each -> linkId.equals(each.getLinkId()))
        .toList();
  }

  private static Stream<QuestionnaireResponseItemComponent> all(
      QuestionnaireResponseItemComponent item) {
    return Stream.concat(Stream.of(item), item.getItem().stream().flatMap(PopulateIT::all));
  }

  private static Type value(QuestionnaireResponse response, String linkId) {
    return items(response, linkId).get(0).getAnswerFirstRep().getValue();
  }

  private static String code(QuestionnaireResponse response, String linkId) {
    return ((Coding) value(response, linkId)).getCode();
  }
}
