package org.kyphoplasty.server.apply.request;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

final class ServiceRequestKind extends RequestKind<ServiceRequest> {
  ServiceRequestKind() {
    super(ServiceRequest.class);
  }

  @Override
  ServiceRequest prototype(ActivityDefinition activity) {
    ServiceRequest request = new ServiceRequest();
    request.getInstantiatesCanonical().add(Requests.canonical(activity));
    request.setStatus(ServiceRequestStatus.ACTIVE);
    request.setIntent(ServiceRequestIntent.fromCode(Codes.intent(activity)));
    request.setPriority(ServiceRequestPriority.fromCode(Codes.priority(activity)));
    request.setDoNotPerformElement(
        activity.hasDoNotPerform() ? activity.getDoNotPerformElement() : null);
    request.setCode(activity.hasCode() ? activity.getCode() : null);
    request.setQuantity(activity.hasQuantity() ? activity.getQuantity() : null);
    request.setOccurrence(Timings.occurrence(activity.getTiming()));
    List<CodeableConcept> roles = Participants.roles(activity);
    roles.stream().findFirst().ifPresent(request::setPerformerType);
    activity.getParticipant().stream()
        .skip(1)
        .map(Participants::open)
        .forEach(request::addPerformer);
    if (activity.hasLocation()) {
      request.addLocationReference(activity.getLocation());
    }
    activity.getBodySite().forEach(request::addBodySite);
    return request;
  }

  @Override
  void fill(ServiceRequest request, RequestContext context) {
    request.setSubject(context.subject());
    request.getPerformer().replaceAll(each -> Participants.known(each, context.subject()));
    request.setEncounter(context.encounter());
    request.setRequester(context.requester());
    request.setAuthoredOn(context.authoredOn());
    if (context.carePlan() != null) {
      request.addBasedOn(context.carePlan());
    }
  }
}
