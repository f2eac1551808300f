package org.kyphoplasty.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.content.Samples.action;
import static org.kyphoplasty.content.Samples.check;
import static org.kyphoplasty.content.Samples.codeSystem;
import static org.kyphoplasty.content.Samples.conditional;
import static org.kyphoplasty.content.Samples.logic;
import static org.kyphoplasty.content.Samples.plan;
import static org.kyphoplasty.content.Samples.questionnaire;
import static org.kyphoplasty.content.Samples.valueSet;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityParticipantType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

class ContentChecksTest {
  private static final String PLANS = "http://example.org/fhir/PlanDefinition/";
  private static final String SNOMED = "http://snomed.info/sct";
  private static final String USAGE_CONTEXT =
      "http://terminology.hl7.org/CodeSystem/usage-context-type";
  private static final String ROLE = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
  private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
  private static final String CQL = "text/cql-identifier";

  @Test
  void soundContentPasses() {
    PlanDefinition root = plan("root");
    root.addAction(action("root-01-go", PLANS + "leaf|1.0.0"));
    assertThat(check(root, conditional("leaf", CQL, "Yes"), logic("Yes"))).isEmpty();
  }

  @Test
  void duplicateCanonicalNamesBoth() {
    PlanDefinition other = plan("two");
    other.setUrl(PLANS + "one");
    assertThat(check(plan("one"), other))
        .containsExactly(
            "PlanDefinition/two: PlanDefinition.url: "
                + PLANS
                + "one|1.0.0 is the canonical of PlanDefinition/one as well");
  }

  @Test
  void duplicateIdIsRefused() {
    PlanDefinition other = plan("one");
    other.setUrl(PLANS + "other");
    assertThat(check(plan("one"), other))
        .containsExactly("PlanDefinition/one: PlanDefinition.id: Another resource has this id");
  }

  @Test
  void actionIdsAreUniqueOverAllPlans() {
    PlanDefinition one = plan("one");
    one.addAction().setId("a-01-do");
    PlanDefinition two = plan("two");
    two.addAction().setId("a-01-do");
    two.addAction();
    assertThat(check(one, two))
        .containsExactly(
            "PlanDefinition/two: PlanDefinition.action[0]: The action id a-01-do is used in"
                + " PlanDefinition/one as well",
            "PlanDefinition/two: PlanDefinition.action[1]: The action has no id");
  }

  @Test
  void unresolvedCanonicalIsRefusedByName() {
    PlanDefinition root = plan("root");
    root.addAction(action("root-01-go", PLANS + "nowhere"));
    assertThat(check(root))
        .containsExactly(
            "PlanDefinition/root: PlanDefinition.action[0].definition: "
                + PLANS
                + "nowhere is neither in this package, nor in FHIR core, nor a known canonical");
  }

  @Test
  void canonicalOfAnotherVersionSaysWhichThereIs() {
    PlanDefinition root = plan("root");
    root.addAction(action("root-01-go", PLANS + "leaf|2.0.0"));
    assertThat(check(root, plan("leaf")))
        .singleElement()
        .asString()
        .endsWith("leaf|2.0.0 is not in this package; its version is 1.0.0");
  }

  @Test
  void claimedProfileMustBeKnown() {
    PlanDefinition root = plan("root");
    root.getMeta().addProfile("http://hl7.org/fhir/StructureDefinition/shareableplandefinition");
    assertThat(check(root)).isEmpty();
    root.getMeta().addProfile("http://example.org/fhir/StructureDefinition/misspelt");
    assertThat(check(root)).singleElement().asString().contains("meta.profile[1]", "misspelt");
  }

  @Test
  void cycleIsNamed() {
    PlanDefinition one = plan("one");
    one.addAction(action("one-01-go", PLANS + "two"));
    PlanDefinition two = plan("two");
    two.addAction(action("two-01-go", PLANS + "one"));
    assertThat(check(one, two))
        .containsExactly("PlanDefinition/one: PlanDefinition.action: Cycle: one -> two -> one");
  }

  @Test
  void expressionMustBeADefine() {
    assertThat(check(conditional("plan", CQL, "No"), logic("Yes")))
        .singleElement()
        .asString()
        .endsWith("\"No\" is not a define of Logic");
  }

  @Test
  void expressionMustBeAnIdentifier() {
    assertThat(check(conditional("plan", "text/cql", "1 = 1"), logic("Yes")))
        .singleElement()
        .asString()
        .endsWith("The language is text/cql, it must be text/cql-identifier");
  }

  @Test
  void expressionNeedsOneLibrary() {
    PlanDefinition plan = conditional("plan", CQL, "Yes");
    plan.getLibrary().clear();
    assertThat(check(plan, logic("Yes")))
        .singleElement()
        .asString()
        .contains("exactly one library");
  }

  @Test
  void ownCodeMustBeDefined() {
    PlanDefinition plan = plan("plan");
    plan.getType().addCoding().setSystem("http://example.org/fhir/CodeSystem/own").setCode("b");
    assertThat(check(plan, codeSystem("own", "a", "b"))).isEmpty();
    assertThat(check(plan, codeSystem("own", "a")))
        .singleElement()
        .asString()
        .endsWith("own#b is not a code of that code system");
  }

  @Test
  void coreCodeMustBeDefined() {
    PlanDefinition plan = plan("plan");
    var coding = plan.getType().addCoding();
    coding.setSystem("http://terminology.hl7.org/CodeSystem/plan-definition-type");
    coding.setCode("eca-rule");
    assertThat(check(plan)).isEmpty();
    coding.setCode("eca-rules");
    assertThat(check(plan)).singleElement().asString().contains("eca-rules");
  }

  @Test
  void outsideCodeMustStandInAValueSet() {
    PlanDefinition plan = plan("plan");
    plan.getType().addCoding().setSystem(SNOMED).setCode("392021009");
    assertThat(check(plan, valueSet("set", SNOMED, "392021009"))).isEmpty();
    assertThat(check(plan, valueSet("set", SNOMED, "1")))
        .singleElement()
        .asString()
        .contains(SNOMED + "#392021009 is in no value set of the package");
  }

  @Test
  void textOfAQuestionnaireNeedsSpanish() {
    Questionnaire form = questionnaire("form");
    form.getItemFirstRep().setLinkId("name").setText("Your name");
    assertThat(check(form))
        .singleElement()
        .asString()
        .contains("Questionnaire.item.where(linkId='name').text: has no Spanish");
    translate(form.getItemFirstRep().getTextElement());
    assertThat(check(form)).isEmpty();
  }

  @Test
  void answersOfAPatientNeedSpanish() {
    ValueSet answers = valueSet("answers", SNOMED, "1");
    answers.getExpansion().addContains().setSystem(SNOMED).setCode("1");
    Questionnaire form = questionnaire("form");
    form.getItemFirstRep().setLinkId("choice").setAnswerValueSet(answers.getUrl());
    assertThat(check(form, answers)).isEmpty();
    form.addUseContext()
        .setCode(new Coding(USAGE_CONTEXT, "user", null))
        .setValue(new CodeableConcept(new Coding(ROLE, "PAT", null)));
    assertThat(check(form, answers)).singleElement().asString().contains("#1 has no Spanish");
    answers.getExpansion().getContainsFirstRep().addDesignation().setLanguage("es").setValue("uno");
    assertThat(check(form, answers)).isEmpty();
  }

  @Test
  void whatIsSaidToAPatientNeedsSpanish() {
    ActivityDefinition activity = new ActivityDefinition();
    activity.setId("tell");
    activity.setTitle("Rest");
    activity.getCode().setText("Please rest.");
    assertThat(check(activity)).isEmpty();
    activity.addParticipant().setType(ActivityParticipantType.PATIENT);
    assertThat(check(activity))
        .hasSize(2)
        .allSatisfy(error -> assertThat(error).contains("has no Spanish"));
    translate(activity.getTitleElement());
    translate(activity.getCode().getTextElement());
    assertThat(check(activity)).isEmpty();
  }

  @Test
  void goalNeedsSpanish() {
    PlanDefinition plan = plan("plan");
    plan.addGoal().getDescription().setText("Less pain");
    assertThat(check(plan))
        .singleElement()
        .asString()
        .contains("PlanDefinition.goal[0].description.text: has no Spanish");
  }

  @Test
  void firstAnswerMustBeADefineOfTheLibraryOfTheForm() {
    Questionnaire form = questionnaire("form");
    initially(form, CQL, "Yes");
    assertThat(check(form, logic("Yes")))
        .singleElement()
        .asString()
        .contains("exactly one extension cqf-library");
    form.addExtension(
        "http://hl7.org/fhir/StructureDefinition/cqf-library",
        new CanonicalType("http://example.org/fhir/Library/Logic"));
    assertThat(check(form, logic("Yes"))).isEmpty();
    assertThat(check(form, logic("No")))
        .singleElement()
        .asString()
        .contains("\"Yes\" is not a define of Logic");
  }

  @Test
  void expressionMayAskForItemsOfTheFormOnly() {
    Questionnaire form = questionnaire("form");
    initially(form, "text/fhirpath", "%resource.item.where(linkId = 'nowhere').answer");
    assertThat(check(form)).singleElement().asString().endsWith("There is no item nowhere");
  }

  @Test
  void expressionOfAFormIsInALanguageOfForms() {
    Questionnaire form = questionnaire("form");
    initially(form, "text/cql", "1 + 1");
    assertThat(check(form)).singleElement().asString().contains("The language is text/cql");
  }

  @Test
  void answerMustGoToAnElementOfTheResourceThatIsMade() {
    Questionnaire form = questionnaire("form");
    var item = form.getItemFirstRep().setLinkId("reaction");
    item.setDefinition(CORE + "AllergyIntolerance#AllergyIntolerance.reaction.manifestation.text");
    assertThat(check(form)).singleElement().asString().contains("not of the resource");
    item.addExtension(
        SDC + "sdc-questionnaire-itemExtractionContext", new CodeType("AllergyIntolerance"));
    assertThat(check(form)).isEmpty();
    item.setDefinition(CORE + "AllergyIntolerance#AllergyIntolerance.manifestation");
    assertThat(check(form)).singleElement().asString().contains("is not an element of FHIR R4");
  }

  @Test
  void elementOfSeveralTypesHasWhatOneOfThemHas() {
    Questionnaire form = questionnaire("form");
    var item = form.getItemFirstRep().setLinkId("medicine");
    item.addExtension(
        SDC + "sdc-questionnaire-itemExtractionContext", new CodeType("MedicationStatement"));
    item.setDefinition(CORE + "MedicationStatement#MedicationStatement.medication[x].text");
    assertThat(check(form)).isEmpty();
    item.setDefinition(CORE + "MedicationStatement#MedicationStatement.medication[x].nothing");
    assertThat(check(form)).hasSize(1);
  }

  @Test
  void markedAnswerHasToFitAnObservation() {
    Questionnaire form = questionnaire("form");
    var item = form.getItemFirstRep().setLinkId("image").setType(QuestionnaireItemType.ATTACHMENT);
    item.addExtension(SDC + "sdc-questionnaire-observationExtract", new BooleanType(true));
    assertThat(check(form)).singleElement().asString().contains("no value of the type attachment");
    item.setType(QuestionnaireItemType.INTEGER);
    assertThat(check(form)).isEmpty();
  }

  private static void initially(Questionnaire form, String language, String expression) {
    form.getItemFirstRep()
        .setLinkId("item")
        .addExtension(
            SDC + "sdc-questionnaire-initialExpression",
            new Expression().setLanguage(language).setExpression(expression));
  }

  private static void translate(PrimitiveType<?> text) {
    Extension translation = new Extension("http://hl7.org/fhir/StructureDefinition/translation");
    translation.addExtension("lang", new CodeType("es"));
    translation.addExtension("content", new StringType("algo"));
    text.addExtension(translation);
  }
}
