package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.SERVICEREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.TASK;
import static org.kyphoplasty.server.apply.TinyPackage.action;
import static org.kyphoplasty.server.apply.TinyPackage.when;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.apply.cases.Golden;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/** Applies small plans in memory. */
class ApplyEngineTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private static final String DEFINES =
      """
      define "Is Woman": Patient.gender = 'female'
      define "Is Man": Patient.gender = 'male'
      define "Nothing": null as Boolean
      define "Not Boolean": 'yes'
      define "Fails": ToInteger(ToString(Message(1, true, 'boom', 'Error', 'boom'))) > 0
      define "In 2026": year from "Evaluation Date" = 2026
      """;

  private static final TinyPackage LOGIC = new TinyPackage().logic("Logic", DEFINES);

  private final TinyPackage content =
      new TinyPackage().with(LOGIC).activity("order", SERVICEREQUEST).activity("ask", TASK);

  private CarePlan apply(PlanDefinition plan, Parameters parameters) {
    Patient patient = new Patient().setGender(AdministrativeGender.FEMALE);
    patient.setId("Patient/p1");
    PatientRecord record = new PatientRecord(patient, List.of(), Map.of());
    return ResultForms.contained(
        PlanEngine.apply(ApplyRequest.of(new Release(content), plan, record, parameters)));
  }

  private PlanDefinition twoPhases() {
    content
        .plan("first", "Logic")
        .addAction(when(action("first-01-order", "ActivityDefinition", "order"), "Is Woman"))
        .addAction(when(action("first-02-order", "ActivityDefinition", "order"), "Is Man"))
        .addAction(action("first-03-ask", "ActivityDefinition", "ask"))
        .addGoal()
        .setDescription(new CodeableConcept().setText("A nested goal"));
    content
        .plan("second", "Logic")
        .addAction(when(action("second-01-order", "ActivityDefinition", "order"), "Is Man"));
    PlanDefinition root = content.plan("root", "Logic");
    root.addAction(action("root-01-first", "PlanDefinition", "first"));
    root.addAction(action("root-02-second", "PlanDefinition", "second"));
    root.addGoal().setDescription(new CodeableConcept().setText("A <b>goal</b>"));
    return root;
  }

  @Test
  void givesOneActivityPerPhaseAndOneRequestPerAppliedAction() {
    CarePlan carePlan = apply(twoPhases(), new Parameters());
    assertThat(carePlan.getActivity())
        .extracting(activity -> activity.getReference().getReference())
        .containsExactly("#first");
    assertThat(carePlan.getContained())
        .extracting(Resource::getIdPart)
        .containsExactlyInAnyOrder(
            "root", "first", "first-01-order", "first-03-ask", "goal-1", "goal-2");
    assertThat(carePlan.getGoal()).hasSize(2);
    assertThat(carePlan.getCategoryFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("assess-plan");
    assertThat(carePlan.getInstantiatesCanonical().get(0).getValue())
        .isEqualTo(TinyPackage.BASE + "/PlanDefinition/root|1.0.0");
    assertThat(carePlan.hasId()).isFalse();
  }

  @Test
  void escapesTheNarrative() {
    String narrative = apply(twoPhases(), new Parameters()).getText().getDivAsString();
    assertThat(narrative).contains("A &lt;b&gt;goal&lt;/b&gt;").contains("Action first-01-order");
  }

  @Test
  void survivesSerialisationWithEveryReferenceResolved() {
    IParser json = FHIR.newJsonParser();
    CarePlan carePlan = apply(twoPhases(), new Parameters());
    String once = json.encodeResourceToString(carePlan);
    CarePlan again = json.parseResource(CarePlan.class, once);
    assertThat(again.getContained()).hasSameSizeAs(carePlan.getContained());
    FHIR.newTerser()
        .getAllResourceReferences(again)
        .forEach(
            each -> {
              String target = each.getResourceReference().getReferenceElement().getValue();
              assertThat(target)
                  .satisfiesAnyOf(
                      value -> assertThat(value).isEqualTo("Patient/p1"),
                      value ->
                          assertThat(again.getContained())
                              .anyMatch(contained -> value.equals("#" + contained.getIdPart())));
            });
  }

  @Test
  void saysWhichConditionGaveNoAnswer() {
    PlanDefinition plan = content.plan("unclear", "Logic");
    plan.addAction(when(action("unclear-01-null", "ActivityDefinition", "order"), "Nothing"));
    plan.addAction(when(action("unclear-02-text", "ActivityDefinition", "order"), "Not Boolean"));
    plan.addAction(when(action("unclear-03-fail", "ActivityDefinition", "order"), "Fails"));
    plan.addAction(action("unclear-04-ask", "ActivityDefinition", "ask"));
    CarePlan carePlan = apply(plan, new Parameters());
    String text = FHIR.newJsonParser().encodeResourceToString(carePlan);
    assertThat(text)
        .contains("unclear-01-null")
        .contains("unclear-02-text")
        .contains("unclear-03-fail")
        .doesNotContain("boom");
    assertThat(carePlan.getText().getDivAsString()).contains("Information needed");
    assertThat(carePlan.getContained())
        .extracting(Resource::fhirType)
        .containsExactlyInAnyOrder("OperationOutcome", "RequestGroup", "Task");
  }

  @Test
  void evaluatesAtTheGivenDate() {
    PlanDefinition plan = content.plan("dated", "Logic");
    plan.addAction(when(action("dated-01-order", "ActivityDefinition", "order"), "In 2026"));
    Parameters then = new Parameters();
    then.addParameter("Evaluation Date", new DateType("2026-03-02"));
    Parameters before = new Parameters();
    before.addParameter("Evaluation Date", new DateType("2020-03-02"));
    assertThat(apply(plan, then).getContained()).hasSize(2);
    assertThat(apply(plan, before).getContained()).hasSize(1);
  }

  @Test
  void refusesParametersThatTheLogicDoesNotKnow() {
    Parameters unknown = new Parameters();
    unknown.addParameter("Evaluation Dat", new DateType("2026-03-02"));
    Parameters mistyped = new Parameters();
    mistyped.addParameter("Evaluation Date", new StringType("today"));
    PlanDefinition plan = twoPhases();
    assertThatThrownBy(() -> apply(plan, unknown))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("Evaluation Dat'");
    assertThatThrownBy(() -> apply(plan, mistyped))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("must be a Date");
  }

  @Test
  void refusesPlansThatDoNotResolve() {
    PlanDefinition plan = content.plan("broken", "Logic");
    plan.addAction(when(action("broken-01", "ActivityDefinition", "order"), "No Such Define"));
    plan.addAction(action("broken-02", "ActivityDefinition", "no-such-activity"));
    plan.addAction(action("broken-03", "PlanDefinition", "broken"));
    assertThatThrownBy(() -> apply(plan, new Parameters()))
        .isInstanceOf(UnprocessableEntityException.class)
        .hasMessageContaining("broken-01")
        .hasMessageContaining("No Such Define")
        .hasMessageContaining("no-such-activity")
        .hasMessageContaining("broken > broken");
  }

  @Test
  void leavesThePublishedPlanUntouchedByConcurrentRequests() {
    PlanDefinition plan = twoPhases();
    String published = FHIR.newJsonParser().encodeResourceToString(plan);
    List<String> results =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> apply(plan, new Parameters()))
            .map(each -> FHIR.newJsonParser().encodeResourceToString(Golden.stable(each)))
            .distinct()
            .toList();
    assertThat(results).hasSize(1);
    assertThat(FHIR.newJsonParser().encodeResourceToString(plan)).isEqualTo(published);
  }
}
