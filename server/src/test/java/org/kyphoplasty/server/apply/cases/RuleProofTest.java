package org.kyphoplasty.server.apply.cases;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kyphoplasty.content.ContentPackage;

/**
 * Every hard rule has a patient who keeps it and one who does not, every clinical statement shows
 * in one plan and not in another, and the reviewed care plans show the difference.
 */
class RuleProofTest {
  private static final List<PatientCase> CASES =
      PatientCase.readAll(FhirContext.forR4Cached(), Path.of("../profiles/input/tests"));

  /** The actions by which a plan answers a rule that is broken or undecided. */
  private static final Map<String, List<String>> ANSWERS =
      Map.ofEntries(
          entry("R1", List.of("eligibility-21-", "eligibility-22-")),
          entry("R2", List.of("eligibility-31-", "eligibility-32-")),
          entry("R3", List.of("eligibility-41-", "eligibility-42-")),
          entry("R4", List.of("procedure-12-", "procedure-14-", "procedure-66-")),
          entry("R5", List.of("procedure-61-")),
          entry("R6", List.of("eligibility-51-")),
          entry("R7", List.of("assessment-11-")),
          entry("R8", List.of("assessment-21-")),
          entry("R9", List.of("assessment-31-", "assessment-32-", "assessment-33-")),
          entry("R10", List.of("assessment-41-")),
          entry("R11", List.of("preparation-51-", "procedure-13-", "procedure-15-")),
          entry("R12", List.of("preparation-31-", "preparation-32-", "recovery-23-")),
          entry("R13", List.of("procedure-63-")),
          entry("R14", List.of("procedure-64-")),
          entry("R15", List.of("procedure-65-")),
          entry("R16", List.of("recovery-17-", "recovery-25-", "recovery-26-")),
          entry("R17", List.of("recovery-21-")));

  /** The one rule that adds to the plan where it is kept. */
  private static final String BONE_HEALTH = "[follow-up-10-";

  private static final Pattern ACTION = Pattern.compile("\\[([a-z-]+-\\d+-[a-z0-9-]+)\\]");

  private static final ContentPackage PATHWAY = ContentPackage.builtIn(FhirContext.forR4Cached());

  @TestFactory
  Stream<DynamicTest> plansAnswerExactlyTheRulesThatAreNotKept() {
    return CASES.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  @Test
  void everyRuleHasAPatientWhoKeepsItAndOneWhoDoesNot() {
    List<String> allPositive = CASES.stream().flatMap(each -> each.positive().stream()).toList();
    List<String> allNegative = CASES.stream().flatMap(each -> each.negative().stream()).toList();
    for (int rule = 1; rule <= 18; rule++) {
      assertThat(allPositive).contains("R" + rule);
      assertThat(allNegative).contains("R" + rule);
    }
  }

  @Test
  void everyClinicalStatementShowsInOnePlanAndNotInAnother() {
    List<String> plans = CASES.stream().map(RuleProofTest::outline).toList();
    for (String statement : clinicalStatements()) {
      Predicate<String> shows = Pattern.compile("[(, ]" + statement + "[,)]").asPredicate();
      assertThat(plans).as(statement + " shows").anyMatch(shows);
      assertThat(plans).as(statement + " does not show").anyMatch(shows.negate());
    }
  }

  @Test
  void everyActionShowsInOnePlanAndEveryConditionIsFalseInAnother() {
    List<Set<String>> shown = CASES.stream().map(RuleProofTest::actionsShown).toList();
    for (PlanDefinitionActionComponent action : publishedActions()) {
      assertThat(shown).as(action.getId()).anyMatch(plan -> plan.contains(action.getId()));
      if (action.hasCondition()) {
        assertThat(shown).as(action.getId()).anyMatch(plan -> !plan.contains(action.getId()));
      }
    }
  }

  private static Set<String> clinicalStatements() {
    return PATHWAY.artifacts().stream()
        .filter(CodeSystem.class::isInstance)
        .map(CodeSystem.class::cast)
        .filter(system -> "kyphoplasty-statements".equals(system.getIdPart()))
        .flatMap(system -> system.getConcept().stream())
        .filter(concept -> concept.getCode().startsWith("K"))
        .filter(
            concept ->
                concept.getProperty().stream()
                    .anyMatch(
                        property ->
                            "clinical".equals(property.getCode())
                                && property.getValueBooleanType().booleanValue()))
        .map(CodeSystem.ConceptDefinitionComponent::getCode)
        .collect(toCollection(TreeSet::new));
  }

  /** All actions but those of the root, which the outlines show as headings. */
  private static List<PlanDefinitionActionComponent> publishedActions() {
    return PATHWAY.artifacts().stream()
        .filter(PlanDefinition.class::isInstance)
        .map(PlanDefinition.class::cast)
        .filter(plan -> !"kyphoplasty-pathway".equals(plan.getIdPart()))
        .flatMap(plan -> withChildren(plan.getAction()))
        .toList();
  }

  private static Stream<PlanDefinitionActionComponent> withChildren(
      List<PlanDefinitionActionComponent> actions) {
    return actions.stream()
        .flatMap(action -> Stream.concat(Stream.of(action), withChildren(action.getAction())));
  }

  private static Set<String> actionsShown(PatientCase patient) {
    return ACTION
        .matcher(outline(patient))
        .results()
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static String outline(PatientCase patient) {
    return Golden.expected(patient).outline();
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
    if (patient.positive().contains("R18")) {
      assertThat(plan).as("R18 is kept").contains(BONE_HEALTH);
    } else if (patient.negative().contains("R18")) {
      assertThat(plan).as("R18 does not apply").doesNotContain(BONE_HEALTH);
    }
  }

  /** Acuity matters only where a fracture is confirmed; a closed assessment asks for nothing. */
  private static boolean canAnswer(String rule, String plan) {
    if (rule.equals("R6")) {
      return !plan.contains("[eligibility-1");
    }
    return plan.contains("[eligibility-70-")
        || plan.contains("[recovery-")
        || Set.of("R1", "R2", "R3").contains(rule);
  }

  private static Pattern anyOf(List<String> actions) {
    return Pattern.compile("\\[(" + String.join("|", actions) + ")");
  }
}
