package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.kyphoplasty.server.testing.FhirServer;

/** What a plan says of an action stands in the result. */
class ApplyActionsIT {
  private static RequestGroupActionComponent action(FhirServer server) {
    return TestCalls.action(TestCalls.carePlan(server, "elements"), "elements-01");
  }

  @OnTestPlans
  void textsCodesTimingAndTrigger(FhirServer server) {
    RequestGroupActionComponent action = action(server);
    assertThat(action.getPrefix()).isEqualTo("1.");
    assertThat(action.getTitle()).isEqualTo("Title");
    assertThat(action.getDescription()).isEqualTo("Description");
    assertThat(action.getTextEquivalent()).isEqualTo("Text");
    assertThat(action.getPriority()).isEqualTo(RequestGroup.RequestPriority.URGENT);
    assertThat(action.getCodeFirstRep().getText()).isEqualTo("Code");
    assertThat(action.getDocumentationFirstRep().getDisplay()).isEqualTo("Leaflet");
    assertThat(((Duration) action.getTiming()).getCode()).isEqualTo("h");
    assertThat(action.getType().getCodingFirstRep().getCode()).isEqualTo("create");
    TriggerDefinition trigger =
        (TriggerDefinition)
            action
                .getExtensionByUrl(
                    "http://kyphoplasty-pathway.org/fhir/StructureDefinition/action-trigger")
                .getValue();
    assertThat(trigger.getName()).isEqualTo("admission");
  }

  @OnTestPlans
  void behaviors(FhirServer server) {
    RequestGroupActionComponent action = action(server);
    assertThat(action.getGroupingBehavior().toCode()).isEqualTo("logical-group");
    assertThat(action.getSelectionBehavior().toCode()).isEqualTo("any");
    assertThat(action.getRequiredBehavior().toCode()).isEqualTo("could");
    assertThat(action.getPrecheckBehavior().toCode()).isEqualTo("yes");
    assertThat(action.getCardinalityBehavior().toCode()).isEqualTo("multiple");
  }

  @OnTestPlans
  void participantsWithTheirRoles(FhirServer server) {
    RequestGroupActionComponent action = action(server);
    Reference surgeon = action.getParticipant().get(0);
    assertThat(surgeon.getDisplay()).isEqualTo("Surgeon");
    CodeableConcept role =
        (CodeableConcept)
            surgeon
                .getExtensionByUrl(
                    "http://kyphoplasty-pathway.org/fhir/StructureDefinition/participant-role")
                .getValue();
    assertThat(role.getCodingFirstRep().getCode()).isEqualTo("surgeon");
    Reference patient = action.getParticipant().get(1);
    assertThat(patient.getReference()).isEqualTo("Patient/sent");
    assertThat(patient.getDisplay()).isEqualTo("Who is to be asked");
  }

  @OnTestPlans
  void startAndStopConditionsAreCarriedAndDecideNothing(FhirServer server) {
    assertThat(action(server).getCondition())
        .extracting(each -> each.getKind().toCode() + " " + each.getExpression().getExpression())
        .containsExactly("start Is Woman", "stop Is Man");
    assertThat(action(server).getConditionFirstRep().getExpression().getReference())
        .isEqualTo(TinyPackage.BASE + "/Library/Logic");
    assertThat(action(server).getAction()).hasSize(1);
  }
}
