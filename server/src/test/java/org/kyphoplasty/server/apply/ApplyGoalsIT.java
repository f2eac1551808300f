package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.testing.FhirServer;

/** Goals of a plan and of the plans that it nests. */
class ApplyGoalsIT {
  @OnTestPlans
  void everyGoalArrivesOnceUnderAnIdOfItsOwn(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "goals");
    List<Goal> goals = TestCalls.contained(carePlan, Goal.class);
    assertThat(goals)
        .extracting(goal -> goal.getDescription().getText())
        .containsExactly(
            "Goal of the root",
            "First goal of one",
            "Second goal of one",
            "First goal of two",
            "Second goal of two");
    assertThat(goals).extracting(Resource::getId).doesNotHaveDuplicates();
    assertThat(carePlan.getGoal())
        .extracting(Reference::getReference)
        .containsExactlyElementsOf(goals.stream().map(goal -> "#" + goal.getId()).toList());
  }

  @OnTestPlans
  void whatTheDefinitionSaysOfAGoalIsCarriedOver(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "goals");
    Goal goal = TestCalls.contained(carePlan, Goal.class).get(1);
    assertThat(goal.getAddressesFirstRep().getDisplay()).isEqualTo("What is addressed");
    assertThat(goal.getPriority().getText()).isEqualTo("High");
    assertThat(goal.getCategoryFirstRep().getText()).isEqualTo("Safety");
    assertThat(goal.getStartCodeableConcept().getText()).isEqualTo("At once");
    assertThat(goal.getSubject().getReference()).isEqualTo("Patient/sent");
    assertThat(goal.getTargetFirstRep().getMeasure().getText()).isEqualTo("Pain");
    assertThat(((Quantity) goal.getTargetFirstRep().getDetail()).getValue().intValue())
        .isEqualTo(3);
    assertThat(goal.getTargetFirstRep().getDueDuration().getCode()).isEqualTo("wk");
    assertThat(goal.getNote())
        .extracting(Annotation::getText)
        .containsExactly("Why this goal; http://example.org/why");
  }
}
