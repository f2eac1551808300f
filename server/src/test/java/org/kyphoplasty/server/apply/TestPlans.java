package org.kyphoplasty.server.apply;

import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.APPOINTMENT;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.COMMUNICATIONREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.DEVICEREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.MEDICATIONREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.SERVICEREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.TASK;
import static org.kyphoplasty.server.apply.TinyPackage.action;
import static org.kyphoplasty.server.apply.TinyPackage.when;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityParticipantType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionCardinalityBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionGroupingBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionParticipantType;
import org.hl7.fhir.r4.model.PlanDefinition.ActionPrecheckBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.RequestPriority;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Plans with what the pathway does not contain. */
final class TestPlans {
  static final String ROLES = TinyPackage.BASE + "/CodeSystem/roles";
  static final int MANY = 60;

  private static final String DEFINES =
      """
      define "Is Woman": Patient.gender = 'female'
      define "Is Man": Patient.gender = 'male'
      define "Has Condition": exists [Condition]
      define "Has Answered": exists ([QuestionnaireResponse] R where R.status = 'completed')
      define "Has No Answer": not "Has Answered"
      define "Was Measured": exists ([Observation] O where O.status = 'final')
      define "Is 2026": year from Today() = 2026
      define "Nothing": null as Boolean
      define "Not Boolean": 'yes'
      define "Fails": ToInteger(ToString(Message(1, true, 'boom', 'Error', 'boom'))) > 0
      define "A Message": 'Computed for ' + Patient.gender
      define "A Title": 'Computed title'
      define "No Message": null as String
      define "Never Ends":
        exists ([Observation] A where exists ([Observation] B where exists ([Observation] C
          where exists ([Observation] D where exists ([Observation] E where exists (
            [Observation] F where F.status = 'cancelled'))))))
      """;

  private final TinyPackage content = new TinyPackage().logic("Logic", DEFINES);

  private TestPlans() {}

  static TinyPackage build() {
    TestPlans plans = new TestPlans();
    plans.codes();
    plans.goals();
    plans.twice();
    plans.kinds();
    plans.elements();
    plans.order();
    plans.conditions();
    plans.computed();
    plans.status();
    plans.definitions();
    plans.form();
    plans.translated();
    plans.data();
    plans.content.plan("endless", "Logic").addAction(ordered("endless-01", "Never Ends"));
    return plans.content;
  }

  private void codes() {
    CodeSystem roles = content.define(new CodeSystem(), "roles");
    roles.setContent(CodeSystemContentMode.COMPLETE);
    roles.addConcept().setCode("surgeon").setDisplay("Surgeon");
    content.activity("order", SERVICEREQUEST).activity("ask", TASK);
  }

  private static PlanDefinitionActionComponent ordered(String id, String... conditions) {
    PlanDefinitionActionComponent action = action(id, "ActivityDefinition", "order");
    for (String condition : conditions) {
      when(action, condition);
    }
    return action;
  }

  private static CodeableConcept text(String text) {
    return new CodeableConcept().setText(text);
  }

  private void goals() {
    PlanDefinition root = content.plan("goals", "Logic");
    goal(root, "Goal of the root");
    for (String phase : new String[] {"one", "two"}) {
      PlanDefinition nested = content.plan("goals-" + phase, "Logic");
      goal(nested, "First goal of " + phase);
      goal(nested, "Second goal of " + phase);
      nested.addAction(ordered("goals-" + phase + "-01"));
      root.addAction(action("goals-" + phase, "PlanDefinition", "goals-" + phase));
    }
    PlanDefinition first = (PlanDefinition) content.byCanonical(url("goals-one")).orElseThrow();
    goal(first, "Goal of what does not apply").setId("absent");
    first.addAction(ordered("goals-one-02", "Is Man").addGoalId("absent"));
  }

  private static String url(String plan) {
    return TinyPackage.BASE + "/PlanDefinition/" + plan;
  }

  private static PlanDefinition.PlanDefinitionGoalComponent goal(PlanDefinition plan, String is) {
    PlanDefinition.PlanDefinitionGoalComponent goal = plan.addGoal().setDescription(text(is));
    goal.addAddresses(text("What is addressed"));
    goal.setPriority(text("High")).setCategory(text("Safety")).setStart(text("At once"));
    goal.addDocumentation(
        new RelatedArtifact()
            .setType(RelatedArtifact.RelatedArtifactType.JUSTIFICATION)
            .setDisplay("Why this goal")
            .setUrl("http://example.org/why"));
    goal.addTarget()
        .setMeasure(text("Pain"))
        .setDetail(new Quantity(3))
        .setDue(
            (Duration)
                new Duration().setValue(6).setSystem("http://unitsofmeasure.org").setCode("wk"));
    return goal;
  }

  private void twice() {
    PlanDefinition plan = content.plan("twice", "Logic");
    plan.addAction(ordered("twice-01"));
    plan.addAction(ordered("twice-02"));
    content
        .plan("twice-nested", "Logic")
        .addAction(action("twice-nested-01", "PlanDefinition", "twice"));
  }

  private void kinds() {
    PlanDefinition plan = content.plan("kinds", "Logic");
    Timing daily = new Timing();
    daily.getRepeat().setFrequency(2).setPeriod(1).setPeriodUnit(Timing.UnitsOfTime.D);
    Quantity two = new Quantity().setValue(2).setUnit("pieces");
    ActivityDefinition service = full(plan, "service", SERVICEREQUEST, daily);
    service.setQuantity(two).addBodySite(text("Spine"));
    service.setLocation(new Reference().setDisplay("Ward 3")).setDoNotPerform(true);
    ActivityDefinition medication = full(plan, "medication", MEDICATIONREQUEST, null);
    medication.setProduct(text("Ibuprofen")).setQuantity(two);
    medication.addDosage(new Dosage().setText("Twice a day"));
    full(plan, "communication", COMMUNICATIONREQUEST, period()).setDoNotPerform(true);
    full(plan, "task", TASK, daily).setLocation(new Reference().setDisplay("Ward 3"));
    full(plan, "appointment", APPOINTMENT, period())
        .setLocation(new Reference().setDisplay("Ward 3"));
    full(plan, "device", DEVICEREQUEST, daily).setProduct(text("Back brace")).setQuantity(two);
  }

  private static Period period() {
    Period period = new Period();
    period.getStartElement().setValueAsString("2026-03-02");
    period.getEndElement().setValueAsString("2026-03-09");
    return period;
  }

  private ActivityDefinition full(
      PlanDefinition plan, String id, ActivityDefinitionKind kind, @Nullable Type timing) {
    ActivityDefinition activity = content.define(id, kind);
    activity.setTitle("Title of " + id).setDescription("Description of " + id);
    activity.setPriority(ActivityDefinition.RequestPriority.URGENT);
    activity
        .addParticipant()
        .setType(ActivityParticipantType.PRACTITIONER)
        .setRole(new CodeableConcept(new Coding(ROLES, "surgeon", "Surgeon")));
    activity.addParticipant().setType(ActivityParticipantType.PATIENT);
    activity.setTiming(timing);
    plan.addAction(action("kinds-" + id, "ActivityDefinition", id));
    return activity;
  }

  private void elements() {
    PlanDefinition plan = content.plan("elements", "Logic");
    PlanDefinitionActionComponent action = plan.addAction();
    action.setId("elements-01");
    action.setPrefix("1.").setTitle("Title").setDescription("Description");
    action.setTextEquivalent("Text").setPriority(RequestPriority.URGENT);
    action.addCode(text("Code"));
    action.addDocumentation(
        new RelatedArtifact()
            .setType(RelatedArtifact.RelatedArtifactType.DOCUMENTATION)
            .setDisplay("Leaflet"));
    action.addTrigger(
        new TriggerDefinition()
            .setType(TriggerDefinition.TriggerType.NAMEDEVENT)
            .setName("admission"));
    action.setTiming(duration(2, "h"));
    action.setType(
        new CodeableConcept(
            new Coding("http://terminology.hl7.org/CodeSystem/action-type", "create", "Create")));
    action.setGroupingBehavior(ActionGroupingBehavior.LOGICALGROUP);
    action.setSelectionBehavior(ActionSelectionBehavior.ANY);
    action.setRequiredBehavior(ActionRequiredBehavior.COULD);
    action.setPrecheckBehavior(ActionPrecheckBehavior.YES);
    action.setCardinalityBehavior(ActionCardinalityBehavior.MULTIPLE);
    action
        .addParticipant()
        .setType(ActionParticipantType.PRACTITIONER)
        .setRole(new CodeableConcept(new Coding(ROLES, "surgeon", "Surgeon")));
    action
        .addParticipant()
        .setType(ActionParticipantType.PATIENT)
        .setRole(text("Who is to be asked"));
    condition(action, ActionConditionKind.START, "Is Woman");
    condition(action, ActionConditionKind.STOP, "Is Man");
    action.addAction(ordered("elements-02"));
  }

  private static Duration duration(int value, String unit) {
    Duration duration = new Duration();
    duration.setValue(BigDecimal.valueOf(value)).setCode(unit);
    duration.setSystem("http://unitsofmeasure.org");
    return duration;
  }

  private static void condition(
      PlanDefinitionActionComponent action, ActionConditionKind kind, String define) {
    action
        .addCondition()
        .setKind(kind)
        .setExpression(new Expression().setLanguage("text/cql-identifier").setExpression(define));
  }

  private void order() {
    PlanDefinition plan = content.plan("order", "Logic");
    plan.addAction(ordered("order-first"));
    after(plan.addAction(ordered("order-absent", "Is Man")), 1, "order-first");
    after(plan.addAction(ordered("order-last")), 2, "order-absent");
    PlanDefinitionActionComponent lonely = ordered("order-lonely");
    lonely
        .addRelatedAction()
        .setActionId("order-never")
        .setRelationship(ActionRelationshipType.BEFORESTART);
    plan.addAction(lonely);
    plan.addAction(ordered("order-never", "Is Man"));
  }

  private static void after(PlanDefinition plan, int index, String other) {
    plan.getAction()
        .get(index)
        .addRelatedAction()
        .setActionId(other)
        .setRelationship(ActionRelationshipType.AFTEREND);
  }

  private void conditions() {
    PlanDefinition plan = content.plan("conditions", "Logic");
    plan.addAction(ordered("conditions-both", "Is Woman", "Has No Answer"));
    plan.addAction(ordered("conditions-one", "Is Woman", "Is Man"));
    plan.addAction(ordered("conditions-null", "Nothing"));
    plan.addAction(ordered("conditions-text", "Not Boolean"));
    plan.addAction(ordered("conditions-fail", "Fails"));
    content
        .plan("decided", "Logic")
        .addAction(ordered("decided-01", "Nothing", "Is Man"))
        .addAction(ordered("decided-02"));
    PlanDefinition started = content.plan("started", "Logic");
    started.addAction(starting("started-known", "Is Man"));
    started.addAction(starting("started-null", "Nothing"));
    started.addAction(starting("started-text", "Not Boolean"));
    started.addAction(starting("started-fail", "Fails"));
    content.plan("dated", "Logic").addAction(ordered("dated-01", "Is 2026"));
  }

  private static PlanDefinitionActionComponent starting(String id, String define) {
    PlanDefinitionActionComponent action = ordered(id);
    condition(action, ActionConditionKind.START, define);
    condition(action, ActionConditionKind.STOP, define);
    return action;
  }

  private void computed() {
    content
        .define("notice", COMMUNICATIONREQUEST)
        .addLibrary(TinyPackage.BASE + "/Library/Logic")
        .addDynamicValue()
        .setPath("payload[0].contentString")
        .setExpression(identifier("A Message"));
    PlanDefinition plan = content.plan("computed", "Logic");
    PlanDefinitionActionComponent action = action("computed-01", "ActivityDefinition", "notice");
    action.addDynamicValue().setPath("action.title").setExpression(identifier("A Title"));
    action.addDynamicValue().setPath("action.description").setExpression(identifier("No Message"));
    plan.addAction(action.setDescription("Published description"));
  }

  private static Expression identifier(String define) {
    return new Expression().setLanguage("text/cql-identifier").setExpression(define);
  }

  private void status() {
    PlanDefinition retired = content.plan("retired", "Logic");
    retired.addAction(ordered("retired-01")).setStatus(PublicationStatus.RETIRED);
  }

  private void definitions() {
    Questionnaire questionnaire = content.define(new Questionnaire(), "history");
    questionnaire.addSubjectType("Patient");
    PlanDefinition plan = content.plan("definitions", "Logic");
    plan.addAction(action("definitions-01", "Questionnaire", "history"));
    PlanDefinitionActionComponent plain = plan.addAction();
    plain.setTitle("Talk").setDescription("Talk with the family").setId("definitions-02");
  }

  private void form() {
    content
        .define(new Questionnaire(), "of-women")
        .addItem()
        .setLinkId("pregnant")
        .setType(Questionnaire.QuestionnaireItemType.BOOLEAN)
        .addExtension()
        .setUrl(
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression")
        .setValue(
            new Expression()
                .setLanguage("text/fhirpath")
                .setExpression("%patient.gender = 'female'"));
  }

  private void translated() {
    PlanDefinition plan = content.plan("translated", "Logic");
    plan.setLanguage("en");
    translate(plan.getTitleElement(), "Ein Plan");
    PlanDefinitionActionComponent action = ordered("translated-01");
    translate(action.getTitleElement(), "Eine Handlung");
    action.setDescription("A description without a translation");
    plan.addAction(action);
  }

  private static void translate(StringType text, String german) {
    var translation =
        text.addExtension().setUrl("http://hl7.org/fhir/StructureDefinition/translation");
    translation.addExtension("lang", new org.hl7.fhir.r4.model.CodeType("de"));
    translation.addExtension("content", new StringType(german));
  }

  private void data() {
    PlanDefinition plan = content.plan("data", "Logic");
    plan.addAction(ordered("data-woman", "Is Woman"));
    plan.addAction(ordered("data-man", "Is Man"));
    plan.addAction(ordered("data-condition", "Has Condition"));
    plan.addAction(ordered("data-answered", "Has Answered"));
    plan.addAction(ordered("data-measured", "Was Measured"));
    plan.addAction(ordered("data-always"));
    PlanDefinition many = content.plan("many", "Logic");
    String[] defines = {"Is Woman", "Has Condition", "Was Measured", "Has Answered"};
    for (int i = 0; i < MANY; i++) {
      many.addAction(ordered("many-" + i, defines[i % defines.length]));
    }
    many.addAction(ordered("many-always"));
  }
}
