package org.kyphoplasty.server.apply.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.PackagePlans;
import org.kyphoplasty.server.apply.logic.Define;

/**
 * Every code of a value set that a gate reads decides: put into the chart of a patient who is
 * eligible, it turns the gate. The codes stand in {@code gate-codes.tsv}, apart from the value
 * sets, so that a code that is lost there is missed here.
 */
class GateCodesTest {
  private static final ContentPackage CONTENT = ContentPackage.builtIn(FhirContext.forR4Cached());
  private static final PackagePlans PLANS = new PackagePlans(CONTENT);
  private static final Path TABLE =
      Path.of("src/test/resources/org/kyphoplasty/server/apply/cases/gate-codes.tsv");
  private static final PatientCase ELIGIBLE =
      PatientCase.readAll(FhirContext.forR4Cached(), Path.of("../profiles/input/tests")).stream()
          .filter(each -> each.name().equals("eligible-osteoporotic"))
          .findFirst()
          .orElseThrow();

  /**
   * What a code of a value set decides.
   *
   * @param put puts the code into the chart
   * @param library the library of the define that is true then
   */
  private record Gate(BiConsumer<Bundle, CodeableConcept> put, String library, String define) {}

  private record Row(String valueSet, String system, String code) {}

  private static final String ELIGIBILITY = "KyphoplastyEligibilityLogic";
  private static final String ASSESSMENT = "KyphoplastyAssessmentLogic";

  private static final Map<String, Gate> GATES =
      Map.of(
          "vertebral-fracture",
          new Gate(
              (chart, code) -> get(chart, Condition.class, "fracture").setCode(code),
              ELIGIBILITY,
              "Has Confirmed Vertebral Fracture"),
          "back-brace",
          new Gate(GateCodesTest::treatBy, ELIGIBILITY, "Conservative Treatment Failed"),
          "other-conservative-treatment",
          new Gate(GateCodesTest::treatBy, ELIGIBILITY, "Conservative Treatment Failed"),
          "analgesic",
          new Gate(GateCodesTest::relieveBy, ELIGIBILITY, "Conservative Treatment Failed"),
          "pregnancy",
          new Gate(GateCodesTest::addProblem, ELIGIBILITY, "Is Pregnant"),
          "possible-pregnancy",
          new Gate(GateCodesTest::addProblem, ELIGIBILITY, "Pregnancy Is Unknown"),
          "pregnancy-test",
          new Gate(GateCodesTest::addPositiveTest, ELIGIBILITY, "Is Pregnant"),
          "active-infection",
          new Gate(GateCodesTest::addProblem, ELIGIBILITY, "Has Active Infection"),
          "bleeding-risk-medication",
          new Gate(GateCodesTest::take, ASSESSMENT, "Takes Bleeding Risk Medication"),
          "bleeding-risk-condition",
          new Gate(GateCodesTest::addProblem, ASSESSMENT, "Has Bleeding Risk Condition"));

  static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .map(line -> line.split("\t"))
        .map(cells -> new Row(cells[0], cells[1], cells[2]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void codeTurnsItsGate(Row row) {
    Gate gate = Objects.requireNonNull(GATES.get(row.valueSet()));
    Bundle chart = ELIGIBLE.given().copy();
    gate.put().accept(chart, new CodeableConcept(new Coding(row.system(), row.code(), null)));
    PatientCase patient =
        new PatientCase(
            ELIGIBLE.folder(), "", "", Set.of(), Set.of(), chart, ELIGIBLE.parameters());
    Define define = new Define(canonical(gate.library()), gate.define());
    assertThat(CaseEvaluation.values(PLANS.logic(), List.of(define), patient))
        .containsEntry(CaseEvaluation.name(define), BooleanNode.TRUE);
  }

  @Test
  void everyCodeOfTheValueSetsIsListed() throws IOException {
    List<Row> published = GATES.keySet().stream().flatMap(id -> valueSet(id).stream()).toList();
    assertThat(rows()).containsExactlyInAnyOrderElementsOf(published);
  }

  private static List<Row> valueSet(String id) {
    return artifact(ValueSet.class, id).getExpansion().getContains().stream()
        .map(each -> new Row(id, each.getSystem(), each.getCode()))
        .toList();
  }

  private static String canonical(String library) {
    Library found = artifact(Library.class, library);
    return found.getUrl() + "|" + found.getVersion();
  }

  private static <T extends Resource> T artifact(Class<T> type, String id) {
    return CONTENT.artifacts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(each -> each.getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Resource> T get(Bundle chart, Class<T> type, String end) {
    return chart.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .filter(each -> each.getIdPart().endsWith("-" + end))
        .findFirst()
        .orElseThrow();
  }

  private static void remove(Bundle chart, String end) {
    chart.getEntry().removeIf(each -> each.getResource().getIdPart().endsWith("-" + end));
  }

  /** By this procedure, and by nothing else. */
  private static void treatBy(Bundle chart, CodeableConcept code) {
    remove(chart, "acetaminophen");
    get(chart, Procedure.class, "brace").setCode(code);
  }

  /** By this medicine, and by nothing else. */
  private static void relieveBy(Bundle chart, CodeableConcept code) {
    remove(chart, "brace");
    take(chart, code);
  }

  private static void take(Bundle chart, CodeableConcept code) {
    get(chart, MedicationStatement.class, "acetaminophen").setMedication(code);
  }

  private static void addProblem(Bundle chart, CodeableConcept code) {
    Condition problem = get(chart, Condition.class, "osteoporosis").copy();
    problem.setCode(code).setOnset(null).setRecordedDateElement(new DateTimeType("2026-02-20"));
    problem.setId("problem");
    chart.addEntry().setResource(problem);
  }

  private static void addPositiveTest(Bundle chart, CodeableConcept code) {
    Observation test = get(chart, Observation.class, "pregnancy-status").copy();
    test.setCode(code).setValue(null).setEffective(new DateTimeType("2026-03-01"));
    test.addInterpretation()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation")
        .setCode("POS");
    test.setId("test");
    chart.addEntry().setResource(test);
  }
}
