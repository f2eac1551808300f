package org.kyphoplasty.server.apply.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every hard rule of eligibility and assessment has a patient who keeps it and one who does not,
 * and the reviewed care plan shows the difference.
 */
class RuleProofTest {
  private static final List<PatientCase> CASES =
      PatientCase.readAll(FhirContext.forR4Cached(), Path.of("../profiles/input/tests"));

  /** The actions by which a plan answers a rule that is broken or undecided. */
  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "R1", List.of("eligibility-21-", "eligibility-22-"),
          "R2", List.of("eligibility-31-", "eligibility-32-"),
          "R3", List.of("eligibility-41-", "eligibility-42-"),
          "R6", List.of("eligibility-51-"),
          "R7", List.of("assessment-11-"),
          "R8", List.of("assessment-21-"),
          "R9", List.of("assessment-31-", "assessment-32-", "assessment-33-"),
          "R10", List.of("assessment-41-"));

  @TestFactory
  Stream<DynamicTest> plansAnswerExactlyTheRulesThatAreNotKept() {
    return CASES.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  @Test
  void everyRuleHasAPatientWhoKeepsItAndOneWhoDoesNot() {
    assertThat(CASES).flatExtracting(PatientCase::positive).containsAll(ANSWERS.keySet());
    assertThat(CASES).flatExtracting(PatientCase::negative).containsAll(ANSWERS.keySet());
  }

  private static void check(PatientCase patient) {
    String plan = Golden.expected(patient).outline();
    assertThat(plan).isNotEmpty();
    for (String rule : patient.positive()) {
      for (String action : ANSWERS.getOrDefault(rule, List.of())) {
        assertThat(plan).as(rule + " is kept").doesNotContain("[" + action);
      }
    }
    for (String rule : patient.negative()) {
      if (ANSWERS.containsKey(rule) && canAnswer(rule, plan)) {
        assertThat(plan).as(rule + " is not kept").containsPattern(anyOf(ANSWERS.get(rule)));
      }
    }
  }

  /** Acuity matters only where a fracture is confirmed; a closed assessment asks for nothing. */
  private static boolean canAnswer(String rule, String plan) {
    if (rule.equals("R6")) {
      return !plan.contains("[eligibility-1");
    }
    return plan.contains("[eligibility-70-") || Set.of("R1", "R2", "R3").contains(rule);
  }

  private static Pattern anyOf(List<String> actions) {
    return Pattern.compile("\\[(" + String.join("|", actions) + ")");
  }
}
