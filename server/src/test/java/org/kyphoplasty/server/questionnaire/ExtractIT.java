package org.kyphoplasty.server.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** QuestionnaireResponse/$extract over HTTP. */
class ExtractIT {
  private static final String OBSERVATION_CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String SDC =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
  private static final String SCT = "http://snomed.info/sct";

  @OnEachDatabase
  void markedAnswersBecomeObservations(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    String encounter = encounter(server, patient);
    QuestionnaireResponse report = report(server, patient).setEncounter(new Reference(encounter));
    String id = server.post("QuestionnaireResponse", report).id();
    Bundle extracted = extract(server, id);

    assertThat(extracted.getType()).isEqualTo(BundleType.TRANSACTION);
    Observation pain = observation(extracted, "72514-3");
    assertThat(pain.getValueIntegerType().getValue()).isEqualTo(2);
    assertThat(pain.getStatus()).isEqualTo(Observation.ObservationStatus.FINAL);
    assertThat(pain.getCategoryFirstRep().getCodingFirstRep().getSystem())
        .isEqualTo(OBSERVATION_CATEGORY);
    assertThat(pain.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("survey");
    assertThat(pain.getSubject().getReference()).isEqualTo("Patient/" + patient);
    assertThat(pain.getEncounter().getReference()).isEqualTo(encounter);
    assertThat(pain.getPerformerFirstRep().getReference()).isEqualTo("Patient/" + patient);
    assertThat(pain.getEffectiveDateTimeType().getValueAsString()).isEqualTo(Patients.MOMENT);
    assertThat(pain.getIssuedElement().getValueAsString()).isEqualTo(Patients.MOMENT);
    assertThat(pain.getDerivedFromFirstRep().getReference())
        .isEqualTo("QuestionnaireResponse/" + id);
    assertThat(observation(extracted, "wound-infection-sign").getValueCodeableConcept())
        .satisfies(value -> assertThat(value.getCodingFirstRep().getCode()).isEqualTo("no"));
    assertThat(observation(extracted, "needle-site-soreness-days").getValueQuantity().getCode())
        .isEqualTo("d");
    assertThat(observation(extracted, "97909-6").getValueQuantity())
        .satisfies(
            score -> {
              assertThat(score.getValue()).isEqualByComparingTo("40");
              assertThat(score.getCode()).isEqualTo("{score}");
            });
    assertThat(extracted.getEntry())
        .as("pain-before and nerve-details are not marked")
        .noneMatch(entry -> entry.getRequest().getUrl().contains("pain-before"));

    assertThat(server.post("", extracted).status()).isEqualTo(200);
    assertThat(stored(server, patient, "97909-6")).hasSize(1);
  }

  @OnEachDatabase
  void sameResponseUpdatesWhatItGave(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    String id = server.post("QuestionnaireResponse", report(server, patient)).id();
    Bundle first = extract(server, id);
    server.post("", first);
    server.post("", extract(server, id));
    assertThat(stored(server, patient, "97909-6")).hasSize(1);

    QuestionnaireResponse amended =
        server.get("QuestionnaireResponse/" + id).as(QuestionnaireResponse.class);
    amended.setStatus(QuestionnaireResponseStatus.AMENDED);
    item(amended, "pain-score").getAnswerFirstRep().setValue(new IntegerType(5));
    item(amended, "odi-score").getAnswer().clear();
    Reply updated = server.put("QuestionnaireResponse/" + id, amended, "Prefer", "extract");
    assertThat(updated.status()).as(updated.body()).isEqualTo(200);
    assertThat(stored(server, patient, "72514-3"))
        .singleElement()
        .satisfies(pain -> assertThat(pain.getValueIntegerType().getValue()).isEqualTo(5));
    assertThat(stored(server, patient, "97909-6"))
        .singleElement()
        .satisfies(
            odi ->
                assertThat(odi.getStatus())
                    .isEqualTo(Observation.ObservationStatus.ENTEREDINERROR));

    amended.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
    server.put("QuestionnaireResponse/" + id, amended, "Prefer", "extract");
    requireObservationsTakenBack(server, patient);
  }

  @OnEachDatabase
  void groupsBecomeResources(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    QuestionnaireResponse log = log(server, patient);
    Reply reply = server.post("QuestionnaireResponse", log, "Prefer", "return=minimal, extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);

    List<Procedure> procedures = Patients.stored(server, Procedure.class, patient);
    assertThat(procedures)
        .extracting(each -> each.getCode().getCodingFirstRep().getCode())
        .containsExactlyInAnyOrder(
            "balloon-kyphoplasty", "cavity-by-balloon", "cement-injection", "cement-injection");
    assertThat(procedures)
        .allSatisfy(
            each -> {
              assertThat(each.getBodySiteFirstRep().getCodingFirstRep().getCode())
                  .isEqualTo("66794005");
              assertThat(each.getPerformed()).isNotNull();
            });
    assertThat(stored(server, patient, "post-injection-image")).hasSize(2);
    assertThat(stored(server, patient, "85354-9"))
        .singleElement()
        .satisfies(
            pressure -> {
              assertThat(pressure.getComponent()).hasSize(2);
              assertThat(
                      pressure.getComponent().stream()
                          .map(each -> each.getValueQuantity().getValue().intValue()))
                  .containsExactly(130, 80);
              assertThat(pressure.getEffectiveDateTimeType().getValueAsString())
                  .isEqualTo("2026-03-02T08:10:00Z");
              assertThat(pressure.getCategoryFirstRep().getCodingFirstRep().getCode())
                  .isEqualTo("vital-signs");
            });
    assertThat(stored(server, patient, "8867-4")).isEmpty();
  }

  @OnEachDatabase
  void entryOfTheRecordIsUpdatedInPlace(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    Condition before = fracture(server, patient);
    Interview review =
        Interview.open(server, "kyphoplasty-eligibility-review", patient)
            .answer("fracture-level", new Coding().setSystem(SCT).setCode("11994002"))
            .choose("active-infection", "no");
    QuestionnaireResponse complete = review.complete("Patient/" + patient, Patients.MOMENT);
    Reply reply = server.post("QuestionnaireResponse", complete, "Prefer", "extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);

    Condition after = fracture(server, patient);
    assertThat(after.getIdPart()).isEqualTo(before.getIdPart());
    assertThat(after.getBodySite()).hasSize(1);
    assertThat(after.getBodySiteFirstRep().getCodingFirstRep().getCode()).isEqualTo("11994002");
    assertThat(after.getOnsetDateTimeType().getValueAsString())
        .isEqualTo(before.getOnsetDateTimeType().getValueAsString());
    assertThat(after.getRecordedDateElement().getValueAsString())
        .isEqualTo(
            before.hasRecordedDate()
                ? before.getRecordedDateElement().getValueAsString()
                : Patients.MOMENT);
  }

  @OnH2
  void answerThatRepeatsTheRecordLosesNothingOfIt(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    Condition stored = fracture(server, patient);
    stored.getCode().setText("Painful fracture after a fall");
    stored.getBodySiteFirstRep().setText("First lumbar vertebra");
    stored.setOnset(new DateTimeType("2026-02-16T07:30:00Z"));
    assertThat(server.put("Condition/" + stored.getIdPart(), stored).status()).isEqualTo(200);

    QuestionnaireResponse review =
        Interview.open(server, "kyphoplasty-eligibility-review", patient)
            .choose("active-infection", "no")
            .complete("Patient/" + patient, Patients.MOMENT);
    Reply reply = server.post("QuestionnaireResponse", review, "Prefer", "extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);

    Condition after = fracture(server, patient);
    assertThat(after.getCode().equalsDeep(stored.getCode())).isTrue();
    assertThat(after.getCode().getCoding()).hasSize(2);
    assertThat(after.getBodySiteFirstRep().getText()).isEqualTo("First lumbar vertebra");
    assertThat(after.getOnsetDateTimeType().getValueAsString()).isEqualTo("2026-02-16T07:30:00Z");
  }

  @OnH2
  void entryOfAnotherPatientIsNotTouched(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    String other = Patients.store(server, "eligible-osteoporotic");
    QuestionnaireResponse review =
        Interview.open(server, "kyphoplasty-eligibility-review", patient)
            .answer("fracture-id", new StringType(fracture(server, other).getIdPart()))
            .choose("active-infection", "no")
            .complete("Patient/" + patient, Patients.MOMENT);
    Reply reply = server.post("QuestionnaireResponse", review, "Prefer", "extract");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("not the subject's");
    assertThat(server.get("QuestionnaireResponse?patient=" + patient).entries()).isEmpty();
  }

  @OnH2
  void responseThatIsSentIsExtracted(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    QuestionnaireResponse report = report(server, patient);
    Reply bare = server.post("QuestionnaireResponse/$extract", report);
    assertThat(bare.status()).as(bare.body()).isEqualTo(200);
    Parameters call = new Parameters();
    call.addParameter().setName("questionnaire-response").setResource(report);
    Bundle wrapped = server.post("QuestionnaireResponse/$extract", call).as(Bundle.class);
    assertThat(urls(wrapped)).isEqualTo(urls(bare.as(Bundle.class)));
    assertThat(server.post("", wrapped).status()).isEqualTo(200);
    assertThat(stored(server, patient, "72514-3")).hasSize(1);
  }

  @OnH2
  void whatCannotBeExtractedIsSaid(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    QuestionnaireResponse report = report(server, patient);
    assertRefused(
        server, report.copy().setStatus(QuestionnaireResponseStatus.INPROGRESS), "status");
    assertRefused(server, report.copy().setAuthoredElement(null), "authored");
    assertRefused(
        server, report.copy().setQuestionnaire("http://example.org/other"), "not published here");
    QuestionnaireResponse incomplete = report.copy();
    item(incomplete, "numbness").getAnswer().clear();
    assertRefused(server, incomplete, "'numbness'");
    assertThat(server.get("QuestionnaireResponse/$extract").status()).isEqualTo(400);
    assertThat(server.get("QuestionnaireResponse/none-here/$extract").status()).isEqualTo(404);
  }

  @OnH2
  void medicinesOfOneGroupStayApart(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    QuestionnaireResponse intake =
        Interview.open(server, "kyphoplasty-preop-intake", patient)
            .choose("conservative-treatment-outcome", "failed")
            .choose("active-infection", "no")
            .choose("other-conditions", "no")
            .choose("takes-supplements", "no")
            .choose("bleeding-risk-medicines", "none-of-these")
            .choose("driver-to-procedure", "yes")
            .choose("driver-home", "yes")
            .add("medicine", Map.of("medicine-name", new StringType("One")))
            .add("medicine", Map.of("medicine-name", new StringType("Two")))
            .complete("Patient/" + patient, Patients.MOMENT);
    Reply reply = server.post("QuestionnaireResponse", intake, "Prefer", "extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    assertThat(Patients.stored(server, MedicationStatement.class, patient))
        .extracting(each -> each.getMedicationCodeableConcept().getText())
        .contains("One", "Two");
  }

  @OnEachDatabase
  void whatAnotherVersionOfTheFormGaveIsTakenBack(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    Reply kept = server.post("QuestionnaireResponse", log(server, patient), "Prefer", "extract");
    List<Procedure> procedures = Patients.stored(server, Procedure.class, patient);
    assertThat(procedures).isNotEmpty().allSatisfy(each -> assertThat(isWrong(each)).isFalse());
    Questionnaire unmarked =
        server.get("Questionnaire/kyphoplasty-procedure-log").as(Questionnaire.class);
    unmark(unmarked.getItem());
    Parameters call = new Parameters();
    call.addParameter().setName("questionnaire").setResource(unmarked);
    Reply reply = server.post("QuestionnaireResponse/" + kept.id() + "/$extract", call);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(server.post("", reply.as(Bundle.class)).status()).isEqualTo(200);
    assertThat(Patients.stored(server, Procedure.class, patient))
        .hasSameSizeAs(procedures)
        .allSatisfy(each -> assertThat(isWrong(each)).isTrue());
    requireObservationsTakenBack(server, patient);
  }

  @OnEachDatabase
  void subjectMayChangeOnlyOnceAllIsTakenBack(FhirServer server) {
    String patient = Patients.store(server, "nothing-known");
    String other = Patients.store(server, "nothing-known");
    QuestionnaireResponse report = report(server, patient);
    String id = server.post("QuestionnaireResponse", report, "Prefer", "extract").id();
    report.setId(id);
    report.setSubject(new Reference("Patient/" + other));
    Reply moved = server.put("QuestionnaireResponse/" + id, report);
    assertThat(moved.status()).as(moved.body()).isEqualTo(422);
    assertThat(moved.diagnostics()).contains("entered-in-error", "Prefer: extract");

    report.setSubject(new Reference("Patient/" + patient));
    report.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
    report.setQuestionnaire(report.getQuestionnaire().replaceFirst("\\|.*", "") + "|0.0.1");
    Reply wrong = server.put("QuestionnaireResponse/" + id, report, "Prefer", "extract");
    assertThat(wrong.status()).as(wrong.body()).isEqualTo(200);
    assertThat(stored(server, patient, "72514-3"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.getStatus())
                    .isEqualTo(Observation.ObservationStatus.ENTEREDINERROR));
    report.setSubject(new Reference("Patient/" + other));
    assertThat(server.put("QuestionnaireResponse/" + id, report).status()).isEqualTo(200);
    assertThat(Patients.stored(server, Observation.class, other)).isEmpty();
  }

  private static void requireObservationsTakenBack(FhirServer server, String patient) {
    assertThat(Patients.stored(server, Observation.class, patient))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.getStatus())
                    .isEqualTo(Observation.ObservationStatus.ENTEREDINERROR));
  }

  private static boolean isWrong(Procedure procedure) {
    return procedure.getStatus() == Procedure.ProcedureStatus.ENTEREDINERROR;
  }

  private static void unmark(List<QuestionnaireItemComponent> items) {
    for (QuestionnaireItemComponent item : items) {
      item.getExtension().removeIf(each -> each.getUrl().startsWith(SDC));
      unmark(item.getItem());
    }
  }

  @OnH2
  void deletedEntryIsNotBroughtBack(FhirServer server) {
    String patient = Patients.store(server, "eligible-osteoporotic");
    QuestionnaireResponse review =
        Interview.open(server, "kyphoplasty-eligibility-review", patient)
            .choose("active-infection", "no")
            .complete("Patient/" + patient, Patients.MOMENT);
    String fracture = "Condition/" + fracture(server, patient).getIdPart();
    assertThat(server.delete(fracture).status()).isEqualTo(200);
    Reply reply = server.post("QuestionnaireResponse", review, "Prefer", "extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.diagnostics()).contains("was deleted");
    assertThat(server.get(fracture).status()).isEqualTo(410);
    assertThat(server.get("QuestionnaireResponse?patient=" + patient).entries()).isEmpty();
  }

  @OnH2
  void expressionThatNeedNotEndIsRefused(FhirServer server) {
    String patient = store(server, "female");
    String answer = answer("pregnant", "\"valueBoolean\":true");
    for (String expression :
        List.of(
            "'a'.repeat($this & 'a').exists()",
            "iif(true, ('a' | 'b').repeat(item.select($this & 'a')).exists())",
            "(1 | 2).aggregate($total + $this, 0) > 1",
            "'a'.matches('(.*a){12}c')",
            "'a'" + ".replace('a', 'aaaaaaaaaa')".repeat(9) + ".exists()",
            "'a'" + ".encode('hex')".repeat(30) + ".exists()",
            "'a'" + ".select($this & $this)".repeat(30) + ".exists()",
            "defineVariable('a', 'aa').exists()")) {
      Reply reply = extract(server, patient, question(fhirPath(expression)), answer);
      assertThat(reply.status()).as(reply.body()).isEqualTo(422);
      assertThat(reply.diagnostics()).contains("pregnant", "supported");
    }
    for (String expression :
        List.of("%resource.repeat(item).exists()", "%resource.repeat(item | answer).exists()")) {
      Reply reply = extract(server, patient, question(fhirPath(expression)), answer);
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
  }

  @OnH2
  void variablesThatGrowWithoutEndAreRefused(FhirServer server) {
    String patient = store(server, "female");
    String variables =
        IntStream.rangeClosed(1, 30)
            .mapToObj(
                i -> variable("v" + i, i == 1 ? "'aa'" : "%v" + (i - 1) + ".select($this & $this)"))
            .collect(Collectors.joining(","));
    String group =
        "{\"linkId\":\"group\",\"type\":\"group\",\"extension\":[%s],\"item\":[%s]}"
            .formatted(variables, question(fhirPath("%v30.exists()")));
    String answers =
        "{\"linkId\":\"group\",\"item\":[%s]}"
            .formatted(answer("pregnant", "\"valueBoolean\":true"));
    Reply reply = extract(server, patient, group, answers);
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.diagnostics()).contains("%v19.select");
  }

  private static String variable(String name, String expression) {
    return """
        {"url":"http://hl7.org/fhir/StructureDefinition/variable","valueExpression":
          {"name":"%s","language":"text/fhirpath","expression":"%s"}}"""
        .formatted(name, expression);
  }

  @OnH2
  void expressionThatCannotBeEvaluatedIsNamed(FhirServer server) {
    String patient = store(server, "female");
    String answer = answer("pregnant", "\"valueBoolean\":true");
    for (String expression : List.of("%nothing.exists()", "%study.exists()", "(1 | 2).single()")) {
      Reply reply = extract(server, patient, question(fhirPath(expression)), answer);
      assertThat(reply.status()).as(reply.body()).isEqualTo(422);
      assertThat(reply.diagnostics()).contains("'pregnant'", expression);
    }
    Reply computed =
        extract(
            server,
            patient,
            """
            {"linkId":"history","type":"group","extension":[
              {"url":"%1$sitemExtractionContext","valueCode":"Observation"},
              {"url":"%1$sdefinitionExtractValue","extension":[
                {"url":"definition","valueUri":"http://hl7.org/fhir/StructureDefinition/Observation#Observation.value"},
                {"url":"expression","valueExpression":{"language":"text/fhirpath","expression":"%%nothing"}}]}],
             "item":[{"linkId":"pregnant","type":"boolean"}]}"""
                .formatted(SDC),
            "{\"linkId\":\"history\",\"item\":[%s]}".formatted(answer));
    assertThat(computed.status()).as(computed.body()).isEqualTo(422);
    assertThat(computed.diagnostics()).contains("'history'", "%nothing");
  }

  @OnEachDatabase
  void whatAnExpressionAsksOfThePatientDecides(FhirServer server) {
    String ofWomen = question(fhirPath("%patient.gender = 'female'"));
    String answer = answer("pregnant", "\"valueBoolean\":true");
    String woman = store(server, "female");
    assertThat(extract(server, woman, ofWomen, answer).as(Bundle.class).getEntry()).hasSize(1);
    assertThat(extract(server, woman, ofWomen, "").diagnostics()).contains("answer is required");
    String man = store(server, "male");
    assertThat(extract(server, man, ofWomen, answer).diagnostics()).contains("not asked");
    assertThat(extract(server, man, ofWomen, "").status()).isEqualTo(200);
    Reply unknown = extract(server, "nobody-here", ofWomen, answer);
    assertThat(unknown.status()).as(unknown.body()).isEqualTo(422);
    assertThat(unknown.diagnostics()).contains("%patient is not stored here");
  }

  @OnH2
  void whatTheLogicSaysOfThePatientDecides(FhirServer server) {
    String ofOsteoporosis =
        question(
            """
            {"language":"text/cql-identifier","expression":"Has Osteoporosis",
             "reference":"http://kyphoplasty-pathway.org/fhir/Library/KyphoplastyElements"}""");
    String answer = answer("pregnant", "\"valueBoolean\":true");
    String known = Patients.store(server, "eligible-osteoporotic");
    assertThat(extract(server, known, ofOsteoporosis, answer).status()).isEqualTo(200);
    String unknown = Patients.store(server, "nothing-known");
    assertThat(extract(server, unknown, ofOsteoporosis, answer).diagnostics())
        .contains("not asked");
  }

  @OnH2
  void answerThatNoObservationCanHoldIsRefused(FhirServer server) {
    String item =
        """
        {"linkId":"image","type":"attachment",
         "code":[{"system":"http://example.org/codes","code":"image"}],
         "extension":[{"url":"%sobservationExtract","valueBoolean":true}]}"""
            .formatted(SDC);
    String answer = answer("image", "\"valueAttachment\":{\"title\":\"X-ray\"}");
    Reply reply = extract(server, store(server, "female"), item, answer);
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.diagnostics()).contains("image", "no value of the type attachment");
  }

  @OnH2
  void answersOfARepeatingQuestionStayApart(FhirServer server) {
    String patient = store(server, "female");
    String form =
        """
        {"linkId":"drug","type":"string","repeats":true,"item":[
          {"linkId":"dose","type":"integer","required":true,
           "code":[{"system":"http://example.org/codes","code":"dose"}],
           "extension":[{"url":"%sobservationExtract","valueBoolean":true}]},
          {"linkId":"why","type":"string",
           "enableWhen":[{"question":"dose","operator":">","answerInteger":5}]}]}"""
            .formatted(SDC);
    String why = "," + answer("why", "\"valueString\":\"Pain\"");
    Bundle extracted =
        extract(server, patient, form, drugs(dose(3), dose(9) + why)).as(Bundle.class);
    assertThat(extracted.getEntry())
        .extracting(each -> (Observation) each.getResource())
        .extracting(
            each -> each.getIdentifierFirstRep().getValue().replaceFirst("[^/]*/", ""),
            each -> each.getValueIntegerType().getValue())
        .containsExactly(tuple("drug.1/dose", 3), tuple("drug.2/dose", 9));
    assertThat(extract(server, patient, form, drugs(dose(3) + why, dose(9))).diagnostics())
        .contains("'why'", "not asked");
    assertThat(extract(server, patient, form, drugs(dose(3), "")).diagnostics())
        .contains("'dose'", "required");
  }

  private static String drugs(String... below) {
    return Stream.of(below)
        .map(items -> "{\"valueString\":\"Drug\",\"item\":[%s]}".formatted(items))
        .map(each -> each.replace(",\"item\":[]", ""))
        .collect(Collectors.joining(",", "{\"linkId\":\"drug\",\"answer\":[", "]}"));
  }

  private static String dose(int dose) {
    return answer("dose", "\"valueInteger\":" + dose);
  }

  private static String answer(String linkId, String value) {
    return "{\"linkId\":\"%s\",\"answer\":[{%s}]}".formatted(linkId, value);
  }

  private static String fhirPath(String expression) {
    return "{\"language\":\"text/fhirpath\",\"expression\":\"%s\"}".formatted(expression);
  }

  /** Asks whether the patient is pregnant, if the expression says so. */
  private static String question(String expression) {
    return """
        {"linkId":"pregnant","type":"boolean","required":true,
         "code":[{"system":"http://example.org/codes","code":"pregnant"}],"extension":[
           {"url":"%1$sobservationExtract","valueBoolean":true},
           {"url":"%1$senableWhenExpression","valueExpression":%2$s}]}"""
        .formatted(SDC, expression);
  }

  private static String store(FhirServer server, String gender) {
    return server
        .post("Patient", "{\"resourceType\":\"Patient\",\"gender\":\"%s\"}".formatted(gender))
        .id();
  }

  private static Reply extract(FhirServer server, String patient, String item, String answer) {
    return server.post(
        "QuestionnaireResponse/$extract",
        """
        {"resourceType":"Parameters","parameter":[
          {"name":"questionnaire","resource":{"resourceType":"Questionnaire","status":"draft",
            "url":"http://example.org/asked","item":[%s]}},
          {"name":"questionnaire-response","resource":{"resourceType":"QuestionnaireResponse",
            "status":"completed","questionnaire":"http://example.org/asked","authored":"%s",
            "subject":{"reference":"Patient/%s"}%s}}]}"""
            .formatted(
                item,
                Patients.MOMENT,
                patient,
                answer.isEmpty() ? "" : ",\"item\":[" + answer + "]"));
  }

  private static QuestionnaireResponse report(FhirServer server, String patient) {
    return Interview.open(server, "kyphoplasty-follow-up-report", patient)
        .answer("pain-before", new IntegerType(8))
        .answer("pain-score", new IntegerType(2))
        .answer("odi-score", new DecimalType(40))
        .choose("soreness", "yes")
        .answer(
            "soreness-days",
            new Quantity()
                .setValue(BigDecimal.valueOf(2))
                .setSystem("http://unitsofmeasure.org")
                .setCode("d")
                .setUnit("days"))
        .choose("wound-sign", "no")
        .choose("numbness", "no")
        .choose("tingling", "no")
        .choose("weakness", "no")
        .complete("Patient/" + patient, Patients.MOMENT);
  }

  private static QuestionnaireResponse log(FhirServer server, String patient) {
    QuestionnaireResponse log =
        Interview.open(server, "kyphoplasty-procedure-log", patient)
            .answer("procedure-start", new DateTimeType("2026-03-02T08:00:00Z"))
            .answer("anesthesia", new Coding().setSystem(SCT).setCode("72641008"))
            .choose("fluoroscopy-throughout", "yes")
            .answer("procedure-end", new DateTimeType("2026-03-02T08:50:00Z"))
            .complete("Patient/" + patient, Patients.MOMENT);
    QuestionnaireResponseItemComponent reading = item(log, "vital-signs");
    set(reading, "reading-time").addAnswer().setValue(new DateTimeType("2026-03-02T08:10:00Z"));
    QuestionnaireResponseItemComponent pressure = set(reading, "blood-pressure-reading");
    set(set(pressure, "systolic-reading"), "systolic").addAnswer().setValue(mmHg(130));
    set(set(pressure, "diastolic-reading"), "diastolic").addAnswer().setValue(mmHg(80));
    QuestionnaireResponseItemComponent level = item(log, "level-log");
    set(level, "level").addAnswer().setValue(new Coding().setSystem(SCT).setCode("66794005"));
    QuestionnaireResponseItemComponent cavity = set(level, "cavity");
    set(cavity, "cavity-instrument").addAnswer().setValue(Interview.own("cavity-by-balloon"));
    set(cavity, "cavity-time").addAnswer().setValue(new DateTimeType("2026-03-02T08:20:00Z"));
    level.getItem().removeIf(each -> "injection".equals(each.getLinkId()));
    for (String minute : List.of("30", "40")) {
      QuestionnaireResponseItemComponent injection = level.addItem();
      injection.setLinkId("injection");
      set(injection, "injection-time")
          .addAnswer()
          .setValue(new DateTimeType("2026-03-02T08:" + minute + ":00Z"));
      set(injection, "image-taken").addAnswer().setValue(Interview.own("yes"));
      QuestionnaireResponseItemComponent image = set(injection, "image");
      set(image, "image-time")
          .addAnswer()
          .setValue(new DateTimeType("2026-03-02T08:" + minute + ":30Z"));
      set(image, "image-result").addAnswer().setValue(Interview.own("in-position"));
    }
    return log;
  }

  private static Quantity mmHg(int value) {
    return new Quantity()
        .setValue(value)
        .setUnit("mmHg")
        .setSystem("http://unitsofmeasure.org")
        .setCode("mm[Hg]");
  }

  private static QuestionnaireResponseItemComponent set(
      QuestionnaireResponseItemComponent parent, String linkId) {
    parent.getItem().removeIf(each -> linkId.equals(each.getLinkId()) && !each.hasItem());
    QuestionnaireResponseItemComponent found =
        parent.getItem().stream()
            .filter(each -> linkId.equals(each.getLinkId()))
            .findFirst()
            .orElseGet(parent::addItem);
    found.setLinkId(linkId);
    return found;
  }

  private static QuestionnaireResponseItemComponent item(
      QuestionnaireResponse response, String linkId) {
    return response.getItem().stream()
        .flatMap(each -> all(each))
        .filter(each -> linkId.equals(each.getLinkId()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<QuestionnaireResponseItemComponent> all(
      QuestionnaireResponseItemComponent item) {
    return Stream.concat(Stream.of(item), item.getItem().stream().flatMap(ExtractIT::all));
  }

  private static Bundle extract(FhirServer server, String id) {
    Reply reply = server.get("QuestionnaireResponse/" + id + "/$extract");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.as(Bundle.class);
  }

  private static Observation observation(Bundle extracted, String code) {
    return extracted.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .filter(each -> code.equals(each.getCode().getCodingFirstRep().getCode()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Observation> stored(FhirServer server, String patient, String code) {
    return Patients.stored(server, Observation.class, patient).stream()
        .filter(each -> code.equals(each.getCode().getCodingFirstRep().getCode()))
        .toList();
  }

  private static List<String> urls(Bundle bundle) {
    return bundle.getEntry().stream().map(each -> each.getRequest().getUrl()).toList();
  }

  private static String encounter(FhirServer server, String patient) {
    String encounter =
        """
        {"resourceType":"Encounter","status":"finished","class":{
          "system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},
         "subject":{"reference":"Patient/%s"}}"""
            .formatted(patient);
    return "Encounter/" + server.post("Encounter", encounter).id();
  }

  private static Condition fracture(FhirServer server, String patient) {
    return Patients.stored(server, Condition.class, patient).stream()
        .filter(each -> each.getIdPart().endsWith("fracture"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRefused(FhirServer server, Resource response, String why) {
    Reply reply = server.post("QuestionnaireResponse/$extract", response);
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.diagnostics()).contains(why);
  }
}
