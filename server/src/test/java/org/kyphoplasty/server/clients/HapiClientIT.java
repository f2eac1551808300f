package org.kyphoplasty.server.clients;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;

/** The HAPI client reads, searches page by page, writes, and runs the operations. */
class HapiClientIT {
  private static final String FORMS = "http://kyphoplasty-pathway.org/fhir/Questionnaire/";
  private static final String CODES = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty";

  @OnEachDatabase
  void readsSearchesAndApplies(FhirServer server) {
    IGenericClient client = clientOf(server);
    IdType patient = patientWithPainScores(client, 9, 8, 7);

    assertThat(client.capabilities().ofType(CapabilityStatement.class).execute().getFhirVersion())
        .isNotNull();
    assertThat(
            client
                .read()
                .resource(PlanDefinition.class)
                .withId("kyphoplasty-pathway")
                .execute()
                .getAction())
        .hasSize(6);
    assertThat(painScores(client, patient)).containsExactly(9, 8, 7);

    CarePlan plan =
        client
            .operation()
            .onInstance("PlanDefinition/kyphoplasty-pathway")
            .named("$apply")
            .withParameter(Parameters.class, "subject", new StringType(patient.getValue()))
            .returnResourceType(CarePlan.class)
            .execute();
    assertThat(client.create().resource(plan).execute().getCreated()).isTrue();
  }

  @OnEachDatabase
  void populatesAndExtracts(FhirServer server) {
    IGenericClient client = clientOf(server);
    IdType patient = patientWithPainScores(client, 9);

    Parameters populated =
        client
            .operation()
            .onInstance("Questionnaire/kyphoplasty-preop-intake")
            .named("$populate")
            .withParameter(Parameters.class, "subject", new Reference(patient))
            .execute();
    QuestionnaireResponse intake =
        (QuestionnaireResponse) populated.getParameter("response").getResource();
    Type name = intake.getItemFirstRep().getItemFirstRep().getAnswerFirstRep().getValue();
    assertThat(name.primitiveValue()).isEqualTo("Rosa Ejemplo");

    IdType report = (IdType) client.create().resource(report(patient)).execute().getId();
    Bundle extracted =
        client
            .operation()
            .onInstance(report.toUnqualifiedVersionless())
            .named("$extract")
            .withNoParameters(Parameters.class)
            .returnResourceType(Bundle.class)
            .execute();
    Bundle done = client.transaction().withBundle(extracted).execute();
    assertThat(done.getEntry())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.getResponse().getStatus()).startsWith("201"));
    assertThat(painScores(client, patient)).contains(3);
  }

  private static IGenericClient clientOf(FhirServer server) {
    return FhirContext.forR4Cached().newRestfulGenericClient(server.base());
  }

  private static IdType patientWithPainScores(IGenericClient client, int... scores) {
    Patient patient = new Patient();
    patient.addName().addGiven("Rosa").setFamily("Ejemplo");
    IdType id =
        (IdType) client.create().resource(patient).execute().getId().toUnqualifiedVersionless();
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (int i = 0; i < scores.length; i++) {
      Observation score = new Observation().setStatus(Observation.ObservationStatus.FINAL);
      score.getCode().addCoding().setSystem("http://loinc.org").setCode("72514-3");
      score.setSubject(new Reference(id));
      score.setEffective(new DateTimeType("2026-03-0" + (i + 1)));
      score.setValue(new IntegerType(scores[i]));
      bundle
          .addEntry()
          .setResource(score)
          .getRequest()
          .setMethod(Bundle.HTTPVerb.POST)
          .setUrl("Observation");
    }
    client.transaction().withBundle(bundle).execute();
    return id;
  }

  private static List<Integer> painScores(IGenericClient client, IdType patient) {
    Bundle page =
        client
            .search()
            .forResource(Observation.class)
            .where(Observation.PATIENT.hasId(patient))
            .and(Observation.CODE.exactly().systemAndCode("http://loinc.org", "72514-3"))
            .sort(new SortSpec(Observation.SP_DATE))
            .count(1)
            .returnBundle(Bundle.class)
            .execute();
    List<Integer> scores = new ArrayList<>();
    while (true) {
      page.getEntry()
          .forEach(
              e -> scores.add(((Observation) e.getResource()).getValueIntegerType().getValue()));
      if (page.getLink(Bundle.LINK_NEXT) == null) {
        return scores;
      }
      page = client.loadPage().next(page).execute();
    }
  }

  private static QuestionnaireResponse report(IdType patient) {
    QuestionnaireResponse report = new QuestionnaireResponse();
    report.setQuestionnaire(FORMS + "kyphoplasty-follow-up-report");
    report.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED);
    report.setSubject(new Reference(patient));
    report.setAuthoredElement(new DateTimeType("2026-03-20T10:00:00Z"));
    report
        .addItem()
        .setLinkId("pain-part")
        .addItem()
        .setLinkId("pain-score")
        .addAnswer()
        .setValue(new IntegerType(3));
    no(report.addItem().setLinkId("needle-part"), "wound-sign");
    QuestionnaireResponse.QuestionnaireResponseItemComponent nerves =
        report.addItem().setLinkId("nerve-part");
    List.of("numbness", "tingling", "weakness").forEach(question -> no(nerves, question));
    return report;
  }

  private static void no(
      QuestionnaireResponse.QuestionnaireResponseItemComponent part, String question) {
    part.addItem().setLinkId(question).addAnswer().setValue(new Coding(CODES, "no", "No"));
  }
}
