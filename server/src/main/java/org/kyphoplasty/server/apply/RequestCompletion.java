package org.kyphoplasty.server.apply;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionParticipantComponent;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestPayloadComponent;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** Carries over to requests what the clinical-reasoning library drops of an ActivityDefinition. */
final class RequestCompletion {
  private RequestCompletion() {}

  static void complete(ActivityDefinition activity, Object request) {
    String priority = activity.hasPriority() ? activity.getPriority().toCode() : "routine";
    List<CodeableConcept> roles =
        activity.getParticipant().stream()
            .filter(ActivityDefinitionParticipantComponent::hasRole)
            .map(ActivityDefinitionParticipantComponent::getRole)
            .toList();
    if (request instanceof ServiceRequest service) {
      service.setPriority(ServiceRequest.ServiceRequestPriority.fromCode(priority));
      roles.stream().findFirst().ifPresent(service::setPerformerType);
    } else if (request instanceof MedicationRequest medication) {
      medication.setPriority(MedicationRequest.MedicationRequestPriority.fromCode(priority));
      roles.stream().findFirst().ifPresent(medication::setPerformerType);
    } else if (request instanceof Task task) {
      task.setPriority(Task.TaskPriority.fromCode(priority));
      roles.forEach(task::addPerformerType);
    } else if (request instanceof CommunicationRequest message) {
      message.setPriority(CommunicationRequest.CommunicationPriority.fromCode(priority));
      message.addReasonCode(activity.getCode());
      message.getPayload().forEach(payload -> translate(payload, activity.getCode()));
    } else if (request instanceof Appointment appointment) {
      appointment.addServiceType(activity.getCode());
      appointment.setDescription(activity.getTitle());
    }
  }

  /** The text with its translations. */
  private static void translate(
      CommunicationRequestPayloadComponent payload, CodeableConcept message) {
    if (payload.hasContentStringType()
        && payload.getContentStringType().getValue().equals(message.getText())) {
      payload.setContent(message.getTextElement().copy());
    }
  }
}
