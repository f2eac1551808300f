package org.kyphoplasty.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the published questionnaires work out from their answers. */
class QuestionnairesTest {
  private static final String CALCULATED =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
  private static final FhirContext FHIR = FhirContext.forR4();
  private static final IFhirPath FHIR_PATH = FHIR.newFhirPath();
  private static final ContentPackage PATHWAY = ContentPackage.builtIn(FHIR);

  private static final Map<String, String> READY =
      Map.of(
          "fasting-followed", "yes",
          "driver-to-procedure", "yes",
          "driver-home", "yes",
          "allergies-reviewed", "yes",
          "active-infection", "no",
          "pregnancy-status", "60001007",
          "history-and-physical", "yes",
          "operator-qualified", "yes",
          "fluoroscopy-available", "yes");

  static Stream<Questionnaire> questionnaires() {
    return PATHWAY.artifacts().stream()
        .filter(Questionnaire.class::isInstance)
        .map(Questionnaire.class::cast);
  }

  @ParameterizedTest
  @MethodSource("questionnaires")
  void everyFhirPathParses(Questionnaire questionnaire) {
    Element.all(questionnaire).stream()
        .filter(element -> element.value() instanceof Expression)
        .map(element -> (Expression) element.value())
        .filter(expression -> "text/fhirpath".equals(expression.getLanguage()))
        .forEach(
            expression ->
                assertThatCode(() -> FHIR_PATH.parse(expression.getExpression()))
                    .as(expression.getExpression())
                    .doesNotThrowAnyException());
  }

  @Test
  void readyWhenAllPointsAreMet() {
    QuestionnaireResponse response = coded(READY);
    calculate("kyphoplasty-readiness-checklist", response);
    assertThat(number(response, "readiness-count")).isEqualTo(9);
    assertThat(truth(response, "ready")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "fasting-followed, no",
    "driver-to-procedure, no",
    "driver-home, unsure",
    "allergies-reviewed, no",
    "active-infection, unsure",
    "active-infection, yes",
    "pregnancy-status, 77386006",
    "history-and-physical, no",
    "operator-qualified, no",
    "fluoroscopy-available, no"
  })
  void notReadyWhenOnePointIsOpen(String question, String answer) {
    QuestionnaireResponse response = coded(READY);
    item(response, question).getAnswerFirstRep().setValue(new Coding().setCode(answer));
    calculate("kyphoplasty-readiness-checklist", response);
    assertThat(number(response, "readiness-count")).isEqualTo(8);
    assertThat(truth(response, "ready")).isFalse();
  }

  @Test
  void gatesAreCounted() {
    QuestionnaireResponse response =
        coded(
            Map.of(
                "fracture-verification", "confirmed",
                "back-brace", "yes",
                "conservative-treatment-outcome", "failed",
                "pregnancy-status", "not-of-childbearing-potential",
                "active-infection", "no"));
    calculate("kyphoplasty-eligibility-review", response);
    assertThat(number(response, "gates-met")).isEqualTo(4);
  }

  @Test
  void treatmentThatNobodyNamesHasNotFailed() {
    QuestionnaireResponse response =
        coded(
            Map.of(
                "fracture-verification",
                "provisional",
                "conservative-treatment-outcome",
                "failed"));
    calculate("kyphoplasty-eligibility-review", response);
    assertThat(number(response, "gates-met")).isZero();
  }

  @Test
  void everyInjectionNeedsItsImage() {
    QuestionnaireResponse response = new QuestionnaireResponse();
    QuestionnaireResponseItemComponent level = level(response);
    imaged(injection(level), "leaked");
    imaged(injection(level), "leaked");
    answer(injection(level), "image-taken", new Coding().setCode("no"));
    calculate("kyphoplasty-procedure-log", response);
    assertThat(number(response, "injection-count")).isEqualTo(3);
    assertThat(number(response, "image-count")).isEqualTo(2);
    assertThat(truth(response, "images-complete")).isFalse();
    assertThat(number(response, "leak-count")).isEqualTo(2);
  }

  @Test
  void equalInjectionsOfTwoLevelsAreCountedEach() {
    QuestionnaireResponse response = new QuestionnaireResponse();
    imaged(injection(level(response)), "in-position");
    imaged(injection(level(response)), "in-position");
    calculate("kyphoplasty-procedure-log", response);
    assertThat(number(response, "injection-count")).isEqualTo(2);
    assertThat(truth(response, "images-complete")).isTrue();
    assertThat(number(response, "leak-count")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T13:00:00Z, yes, yes, 4, true",
    "2026-03-02T12:59:00Z, yes, yes, 3, false",
    "2026-03-03T09:00:00Z, yes, yes, 3, false",
    "2026-03-02T13:00:00Z, no, yes, 3, false",
    "2026-03-02T13:00:00Z, yes, no, 3, false"
  })
  void homeAfterThreeHoursWithDriverAndList(
      String discharge, String driver, String list, int met, boolean mayGoHome) {
    QuestionnaireResponse response = coded(Map.of("driver-home", driver, "activities-list", list));
    answer(response, "recovery-start", new DateTimeType("2026-03-02T10:00:00Z"));
    answer(response, "discharge-time", new DateTimeType(discharge));
    calculate("kyphoplasty-recovery-check", response);
    assertThat(number(response, "criteria-met")).isEqualTo(met);
    assertThat(truth(response, "may-go-home")).isEqualTo(mayGoHome);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02T10:59:00Z, false", "2026-03-02T11:00:00Z, true"})
  void walkingFromOneHourOn(String walk, boolean reached) {
    QuestionnaireResponse response = new QuestionnaireResponse();
    answer(response, "recovery-start", new DateTimeType("2026-03-02T10:00:00Z"));
    answer(response, "first-walk", new DateTimeType(walk));
    calculate("kyphoplasty-recovery-check", response);
    assertThat(truth(response, "walk-time-reached")).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"3, no, 4, 0", "3, yes, 4, 1", "8, no, -1, 1"})
  void signsToReportAreCounted(int pain, String numbness, int change, int signs) {
    QuestionnaireResponse response = coded(Map.of("numbness", numbness, "weakness", "no"));
    answer(response, "pain-before", new IntegerType(7));
    answer(response, "pain-score", new IntegerType(pain));
    calculate("kyphoplasty-follow-up-report", response);
    assertThat(number(response, "pain-change")).isEqualTo(change);
    assertThat(number(response, "alarm-sign-count")).isEqualTo(signs);
  }

  private static QuestionnaireResponse coded(Map<String, String> answers) {
    QuestionnaireResponse response = new QuestionnaireResponse();
    answers.forEach((question, code) -> answer(response, question, new Coding().setCode(code)));
    return response;
  }

  private static void answer(QuestionnaireResponse response, String question, Type value) {
    response.addItem().setLinkId("group").addItem().setLinkId(question).addAnswer().setValue(value);
  }

  private static void answer(
      QuestionnaireResponseItemComponent group, String question, Type value) {
    group.addItem().setLinkId(question).addAnswer().setValue(value);
  }

  private static QuestionnaireResponseItemComponent level(QuestionnaireResponse response) {
    return response.addItem().setLinkId("levels-part").addItem().setLinkId("level-log");
  }

  private static QuestionnaireResponseItemComponent injection(
      QuestionnaireResponseItemComponent level) {
    QuestionnaireResponseItemComponent injection = level.addItem().setLinkId("injection");
    answer(injection, "injection-time", new DateTimeType("2026-03-02T09:10:00Z"));
    return injection;
  }

  private static void imaged(QuestionnaireResponseItemComponent injection, String result) {
    answer(injection, "image-taken", new Coding().setCode("yes"));
    answer(injection.addItem().setLinkId("image"), "image-result", new Coding().setCode(result));
  }

  /** Answers the calculated items, from the first to the last. */
  private static void calculate(String id, QuestionnaireResponse response) {
    Questionnaire questionnaire =
        questionnaires().filter(each -> each.getIdPart().equals(id)).findFirst().orElseThrow();
    items(questionnaire.getItem())
        .filter(item -> item.hasExtension(CALCULATED))
        .forEach(
            item -> {
              Expression expression = (Expression) item.getExtensionByUrl(CALCULATED).getValue();
              FHIR_PATH
                  .evaluateFirst(response, expression.getExpression(), Type.class)
                  .ifPresent(value -> answer(response, item.getLinkId(), value));
            });
  }

  private static Stream<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> items) {
    return items.stream().flatMap(item -> Stream.concat(Stream.of(item), items(item.getItem())));
  }

  private static QuestionnaireResponseItemComponent item(
      QuestionnaireResponse response, String question) {
    return response.getItem().stream()
        .flatMap(group -> group.getItem().stream())
        .filter(each -> each.getLinkId().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static int number(QuestionnaireResponse response, String question) {
    return ((IntegerType) item(response, question).getAnswerFirstRep().getValue()).getValue();
  }

  private static boolean truth(QuestionnaireResponse response, String question) {
    return ((BooleanType) item(response, question).getAnswerFirstRep().getValue()).booleanValue();
  }
}
