package org.kyphoplasty.server.apply.request;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestPriority;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Timing;

final class MedicationRequestKind extends RequestKind<MedicationRequest> {
  MedicationRequestKind() {
    super(MedicationRequest.class);
  }

  @Override
  MedicationRequest prototype(ActivityDefinition activity) {
    MedicationRequest request = new MedicationRequest();
    request.getInstantiatesCanonical().add(Requests.canonical(activity));
    request.setStatus(MedicationRequestStatus.ACTIVE);
    request.setIntent(MedicationRequestIntent.fromCode(Codes.intent(activity)));
    request.setPriority(MedicationRequestPriority.fromCode(Codes.priority(activity)));
    request.setDoNotPerformElement(
        activity.hasDoNotPerform() ? activity.getDoNotPerformElement() : null);
    request.setMedication(activity.hasProduct() ? activity.getProduct() : activity.getCode());
    activity.getDosage().forEach(request::addDosageInstruction);
    Timing timing = Timings.timing(activity.getTiming());
    if (timing != null && !request.hasDosageInstruction()) {
      request.addDosageInstruction().setTiming(timing);
    }
    if (activity.hasQuantity()) {
      request.getDispenseRequest().setQuantity(activity.getQuantity());
    }
    List<CodeableConcept> roles = Participants.roles(activity);
    roles.stream().findFirst().ifPresent(request::setPerformerType);
    String others = Participants.names(roles.stream().skip(1).toList());
    request.setPerformer(others.isEmpty() ? null : new Reference().setDisplay(others));
    return request;
  }

  @Override
  void fill(MedicationRequest request, RequestContext context) {
    request.setSubject(context.subject());
    request.setEncounter(context.encounter());
    request.setRequester(context.requester());
    request.setAuthoredOn(context.authoredOn());
    if (context.carePlan() != null) {
      request.addBasedOn(context.carePlan());
    }
  }
}
