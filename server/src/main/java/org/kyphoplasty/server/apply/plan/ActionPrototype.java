package org.kyphoplasty.server.apply.plan;

import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition.ActionParticipantType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionConditionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionParticipantComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionConditionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionRelatedActionComponent;

/** Carries every element of PlanDefinition.action over to RequestGroup.action. */
final class ActionPrototype {
  static final String TRIGGER =
      "http://kyphoplasty-pathway.org/fhir/StructureDefinition/action-trigger";
  static final String ROLE =
      "http://kyphoplasty-pathway.org/fhir/StructureDefinition/participant-role";

  private static final String PATIENT = "Patient";

  private ActionPrototype() {}

  static RequestGroupActionComponent of(
      PlanDefinitionActionComponent planned, List<CanonicalType> libraries) {
    RequestGroupActionComponent action = new RequestGroupActionComponent();
    action.setId(planned.getId());
    planned.getExtension().stream()
        .filter(ActionPrototype::isAboutTheAction)
        .forEach(action::addExtension);
    planned.getTrigger().forEach(each -> action.addExtension(new Extension(TRIGGER, each)));
    action.setPrefixElement(planned.hasPrefix() ? planned.getPrefixElement() : null);
    action.setTitleElement(planned.hasTitle() ? planned.getTitleElement() : null);
    action.setDescriptionElement(planned.hasDescription() ? planned.getDescriptionElement() : null);
    action.setTextEquivalentElement(
        planned.hasTextEquivalent() ? planned.getTextEquivalentElement() : null);
    if (planned.hasPriority()) {
      action.setPriority(RequestGroup.RequestPriority.fromCode(planned.getPriority().toCode()));
    }
    planned.getCode().forEach(action::addCode);
    planned.getDocumentation().forEach(action::addDocumentation);
    planned.getCondition().forEach(each -> action.addCondition(condition(each, libraries)));
    planned.getRelatedAction().forEach(each -> action.addRelatedAction(related(each)));
    action.setTiming(planned.getTiming());
    planned.getParticipant().forEach(each -> action.addParticipant(participant(each)));
    action.setType(planned.hasType() ? planned.getType() : null);
    setBehaviors(action, planned);
    return action;
  }

  private static void setBehaviors(
      RequestGroupActionComponent action, PlanDefinitionActionComponent planned) {
    if (planned.hasGroupingBehavior()) {
      action.setGroupingBehavior(
          RequestGroup.ActionGroupingBehavior.fromCode(planned.getGroupingBehavior().toCode()));
    }
    if (planned.hasSelectionBehavior()) {
      action.setSelectionBehavior(
          RequestGroup.ActionSelectionBehavior.fromCode(planned.getSelectionBehavior().toCode()));
    }
    if (planned.hasRequiredBehavior()) {
      action.setRequiredBehavior(
          RequestGroup.ActionRequiredBehavior.fromCode(planned.getRequiredBehavior().toCode()));
    }
    if (planned.hasPrecheckBehavior()) {
      action.setPrecheckBehavior(
          RequestGroup.ActionPrecheckBehavior.fromCode(planned.getPrecheckBehavior().toCode()));
    }
    if (planned.hasCardinalityBehavior()) {
      action.setCardinalityBehavior(
          RequestGroup.ActionCardinalityBehavior.fromCode(
              planned.getCardinalityBehavior().toCode()));
    }
  }

  private static RequestGroupActionConditionComponent condition(
      PlanDefinitionActionConditionComponent planned, List<CanonicalType> libraries) {
    RequestGroupActionConditionComponent condition = new RequestGroupActionConditionComponent();
    condition.setKind(RequestGroup.ActionConditionKind.fromCode(planned.getKind().toCode()));
    if (planned.hasExpression()) {
      Expression expression = planned.getExpression().copy();
      if (!expression.hasReference() && libraries.size() == 1) {
        expression.setReference(libraries.get(0).getValue());
      }
      condition.setExpression(expression);
    }
    return condition;
  }

  private static RequestGroupActionRelatedActionComponent related(
      PlanDefinitionActionRelatedActionComponent planned) {
    return new RequestGroupActionRelatedActionComponent()
        .setActionId(planned.getActionId())
        .setRelationship(
            RequestGroup.ActionRelationshipType.fromCode(planned.getRelationship().toCode()))
        .setOffset(planned.getOffset());
  }

  /** A participant names nobody yet; a reference of the type Patient means the subject. */
  private static Reference participant(PlanDefinitionActionParticipantComponent planned) {
    Reference participant = new Reference();
    boolean patient = planned.getType() == ActionParticipantType.PATIENT;
    String type = planned.getType().getDisplay();
    String role = planned.hasRole() ? text(planned.getRole()) : type;
    participant.setType(patient ? PATIENT : null);
    participant.setDisplay(patient && type.equals(role) ? null : role);
    if (planned.getRole().hasCoding()) {
      participant.addExtension(ROLE, planned.getRole());
    }
    return participant;
  }

  private static String text(CodeableConcept role) {
    return role.hasText() ? role.getText() : role.getCodingFirstRep().getDisplay();
  }

  /** Extensions of HL7 on an action, such as the strength of evidence, describe the definition. */
  private static boolean isAboutTheAction(Extension extension) {
    return !extension.getUrl().startsWith("http://hl7.org/");
  }
}
