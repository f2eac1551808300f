package org.kyphoplasty.server.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.StringType;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** The loop: a form is opened with what is known, answered and stored, and the pathway heeds it. */
class FormsLoopIT {
  private static final String INTAKE = "kyphoplasty-preop-intake";
  private static final String PROPOSED = "eligibility-71-propose-kyphoplasty";
  private static final String SCT = "http://snomed.info/sct";
  private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

  @OnEachDatabase
  void intakeSettlesWhatThePatientCanTell(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    assertThat(Patients.actions(server, patient))
        .contains(
            "eligibility-21-ask-for-conservative-treatment",
            "eligibility-31-ask-for-pregnancy-status",
            "assessment-21-collect-allergy-history",
            "assessment-31-collect-medication-list",
            "assessment-41-collect-condition-list")
        .doesNotContain(PROPOSED);

    assertThat(after(server, patient, intake(server, patient)))
        .contains(PROPOSED)
        .doesNotContain(
            "eligibility-21-ask-for-conservative-treatment",
            "eligibility-31-ask-for-pregnancy-status",
            "assessment-21-collect-allergy-history",
            "assessment-31-collect-medication-list",
            "assessment-41-collect-condition-list",
            "preparation-31-arrange-driver-to-procedure",
            "preparation-32-arrange-driver-home");
  }

  @OnH2
  void pregnancyClosesThePathway(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    assertThat(after(server, patient, intake(server, patient).choose("pregnancy", "yes")))
        .contains("eligibility-32-do-not-perform")
        .doesNotContain(PROPOSED);
  }

  @OnH2
  void infectionPostpones(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    assertThat(after(server, patient, intake(server, patient).choose("active-infection", "yes")))
        .contains("eligibility-42-treat-infection")
        .doesNotContain(PROPOSED);
  }

  @OnH2
  void treatmentsThatWereNotTriedComeFirst(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    Interview untried =
        intake(server, patient)
            .choose("conservative-treatments", "no-conservative-treatment")
            .answer("conservative-treatment-outcome");
    assertThat(after(server, patient, untried))
        .contains("eligibility-22-continue-conservative-treatment")
        .doesNotContain(PROPOSED);
  }

  @OnEachDatabase
  void allergyCallsForPrecaution(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    Interview allergic =
        intake(server, patient)
            .choose("allergy-iodine", "yes")
            .answer("allergy-iodine-details", new StringType("Rash"));
    assertThat(after(server, patient, allergic))
        .contains("assessment-24-heed-contrast-allergy", PROPOSED);
    assertThat(Patients.stored(server, AllergyIntolerance.class, patient))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.getCode().getCodingFirstRep().getCode()).isEqualTo("44588005");
              assertThat(each.getNoteFirstRep().getText()).isEqualTo("Rash");
              assertThat(each.getRecordedDateElement().getValueAsString())
                  .isEqualTo(Patients.MOMENT);
              assertThat(each.getAsserter().getReference()).isEqualTo("Patient/" + patient);
            });
  }

  @OnEachDatabase
  void medicinesAndSupplementsAreWeighed(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    Interview taking =
        intake(server, patient)
            .choose("takes-medicines", "yes")
            .add(
                "medicine",
                Map.of(
                    "medicine-name", new StringType("Warfarin"),
                    "medicine-dose", new StringType("5 mg in the evening")))
            .choose("takes-supplements", "yes")
            .add("supplement", Map.of("supplement-name", new StringType("Fish oil")))
            .answer("bleeding-risk-medicines", new Coding().setSystem(RXNORM).setCode("11289"));
    assertThat(after(server, patient, taking)).contains("assessment-32-report-bleeding-risk");
    assertThat(Patients.stored(server, MedicationStatement.class, patient))
        .extracting(each -> each.getMedicationCodeableConcept().getText())
        .containsExactlyInAnyOrder("Warfarin", "Fish oil");
  }

  @OnH2
  void conditionsAreListed(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    Interview ill =
        intake(server, patient)
            .choose("other-conditions", "yes")
            .add(
                "condition",
                Map.of(
                    "condition-name", new StringType("Diabetes"),
                    "condition-since", new StringType("2009")));
    assertThat(after(server, patient, ill)).doesNotContain("assessment-41-collect-condition-list");
    assertThat(Patients.stored(server, Condition.class, patient))
        .anySatisfy(
            each -> {
              assertThat(each.getCode().getText()).isEqualTo("Diabetes");
              assertThat(each.getOnsetStringType().getValue()).isEqualTo("2009");
              assertThat(each.getRecorder().getReference()).isEqualTo("Patient/" + patient);
            });
  }

  @OnH2
  void driversAreArranged(FhirServer server) {
    String patient = Patients.store(server, "intake-settles-everything");
    assertThat(after(server, patient, intake(server, patient).choose("driver-home", "no")))
        .contains("preparation-32-arrange-driver-home")
        .doesNotContain("preparation-31-arrange-driver-to-procedure");
  }

  @OnEachDatabase
  void reviewByAClinicianSettlesTheGates(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    Interview review =
        Interview.open(server, "kyphoplasty-eligibility-review", patient)
            .add(
                "fracture",
                Map.of(
                    "fracture-kind", new Coding().setSystem(SCT).setCode("11311601000119109"),
                    "fracture-verification",
                        new Coding()
                            .setSystem("http://terminology.hl7.org/CodeSystem/condition-ver-status")
                            .setCode("confirmed"),
                    "fracture-level", new Coding().setSystem(SCT).setCode("66794005"),
                    "fracture-onset", new DateType("2026-02-16")))
            .choose("fracture-acuity", "acute")
            .choose("back-brace", "yes")
            .answer("back-brace-day", new DateType("2026-02-17"))
            .choose("conservative-treatment-outcome", "failed")
            .answer("pregnancy-status", new Coding().setSystem(SCT).setCode("60001007"))
            .choose("active-infection", "no")
            .choose("condition-list", "yes")
            .answer("condition-list-day", new DateType(Patients.DAY));
    assertThat(after(server, patient, review))
        .contains(PROPOSED)
        .doesNotContain(
            "eligibility-11-confirm-fracture",
            "eligibility-21-ask-for-conservative-treatment",
            "eligibility-31-ask-for-pregnancy-status",
            "eligibility-41-ask-for-infection-status",
            "assessment-41-collect-condition-list");

    Interview again = Interview.open(server, "kyphoplasty-eligibility-review", patient);
    assertThat(again.answers("fracture-onset"))
        .singleElement()
        .satisfies(each -> assertThat(each.primitiveValue()).isEqualTo("2026-02-16"));
    assertThat(again.answers("fracture-acuity"))
        .singleElement()
        .satisfies(each -> assertThat(((Coding) each).getCode()).isEqualTo("acute"));
  }

  private static Interview intake(FhirServer server, String patient) {
    return Interview.open(server, INTAKE, patient)
        .choose("conservative-treatments", "back-brace", "pain-medicine")
        .choose("conservative-treatment-outcome", "failed")
        .choose("pregnancy", "not-of-childbearing-potential")
        .choose("active-infection", "no")
        .choose("other-conditions", "no")
        .choose("takes-medicines", "no")
        .choose("takes-supplements", "no")
        .choose("allergy-medication", "no")
        .choose("allergy-contrast-agent", "no")
        .choose("allergy-contrast-dye", "no")
        .choose("allergy-iodine", "no")
        .choose("driver-to-procedure", "yes")
        .choose("driver-home", "yes");
  }

  private static Set<String> after(FhirServer server, String patient, Interview interview) {
    QuestionnaireResponse complete = interview.complete("Patient/" + patient, Patients.MOMENT);
    Reply reply = server.post("QuestionnaireResponse", complete, "Prefer", "extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    assertThat(reply.header("Preference-Applied")).contains("extract");
    return Patients.actions(server, patient);
  }
}
