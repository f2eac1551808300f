package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Measure.MeasureGroupPopulationComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** The populations of every published measure, over the test patients that name measures. */
class MeasureLogicIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ContentPackage PATHWAY = ContentPackage.builtIn(FHIR);
  private static final Path CASES = Path.of("../profiles/input/tests");
  private static final String LOGIC = "Library/KyphoplastyMeasureLogic/$evaluate";

  @OnH2
  void eachPatientCountsAsTheCaseSays(FhirServer server) throws IOException {
    Set<String> met = new TreeSet<>();
    Set<String> missed = new TreeSet<>();
    for (PatientCase patient : PatientCase.readAll(FHIR, CASES)) {
      JsonNode expected = measures(patient);
      if (expected.isEmpty()) {
        continue;
      }
      Parameters result = server.post(LOGIC, Calls.sent(patient)).as(Parameters.class);
      for (Map.Entry<String, JsonNode> each : expected.properties()) {
        String outcome = outcome(measure(each.getKey()), result);
        assertThat(outcome)
            .as(patient.name() + ": " + each.getKey())
            .isEqualTo(each.getValue().asText());
        if (outcome.equals("met")) {
          met.add(each.getKey());
        } else if (outcome.equals("missed")) {
          missed.add(each.getKey());
        }
      }
    }
    Set<String> published = new TreeSet<>();
    measures().forEach(measure -> published.add(measure.getIdPart()));
    assertThat(met).isEqualTo(published);
    assertThat(missed).isEqualTo(published);
  }

  private static JsonNode measures(PatientCase patient) throws IOException {
    return new ObjectMapper()
        .readTree(patient.folder().resolve("case.json").toFile())
        .path("measures");
  }

  private static String outcome(Measure measure, Parameters result) {
    if (!holds(measure, "initial-population", result) || !holds(measure, "denominator", result)) {
      return "out";
    }
    return holds(measure, "numerator", result) ? "met" : "missed";
  }

  private static boolean holds(Measure measure, String population, Parameters result) {
    MeasureGroupPopulationComponent found =
        measure.getGroupFirstRep().getPopulation().stream()
            .filter(each -> population.equals(each.getCode().getCodingFirstRep().getCode()))
            .findFirst()
            .orElseThrow();
    String define = found.getCriteria().getExpression();
    return ((BooleanType) result.getParameter(define).getValue()).booleanValue();
  }

  private static Measure measure(String id) {
    return measures().stream()
        .filter(measure -> id.equals(measure.getIdPart()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Measure> measures() {
    return PATHWAY.artifacts().stream()
        .filter(Measure.class::isInstance)
        .map(Measure.class::cast)
        .toList();
  }
}
