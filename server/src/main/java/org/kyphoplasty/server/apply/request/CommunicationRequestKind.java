package org.kyphoplasty.server.apply.request;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationPriority;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.StringType;

/** R4 gives a CommunicationRequest no instantiatesCanonical, but an extension for it. */
final class CommunicationRequestKind extends RequestKind<CommunicationRequest> {
  private static final String INSTANTIATES =
      "http://hl7.org/fhir/StructureDefinition/workflow-instantiatesCanonical";

  CommunicationRequestKind() {
    super(CommunicationRequest.class);
  }

  @Override
  CommunicationRequest prototype(ActivityDefinition activity) {
    CommunicationRequest request = new CommunicationRequest();
    request.addExtension(INSTANTIATES, Requests.canonical(activity));
    request.setStatus(CommunicationRequestStatus.ACTIVE);
    request.setPriority(CommunicationPriority.fromCode(Codes.priority(activity)));
    request.setDoNotPerformElement(
        activity.hasDoNotPerform() ? activity.getDoNotPerformElement() : null);
    if (activity.hasCode()) {
      request.addCategory(activity.getCode());
    }
    request.addPayload().setContent(message(activity));
    request.setOccurrence(Timings.period(activity.getTiming()));
    activity.getParticipant().stream().map(Participants::open).forEach(request::addRecipient);
    return request;
  }

  private static StringType message(ActivityDefinition activity) {
    if (activity.getCode().hasText()) {
      return activity.getCode().getTextElement();
    }
    return activity.hasDescription()
        ? activity.getDescriptionElement()
        : activity.getTitleElement();
  }

  @Override
  void fill(CommunicationRequest request, RequestContext context) {
    request.setSubject(context.subject());
    request.getRecipient().replaceAll(each -> Participants.known(each, context.subject()));
    request.setEncounter(context.encounter());
    request.setRequester(context.requester());
    request.setAuthoredOn(context.authoredOn());
    if (context.carePlan() != null) {
      request.addBasedOn(context.carePlan());
    }
  }
}
