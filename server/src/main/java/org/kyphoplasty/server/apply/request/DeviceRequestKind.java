package org.kyphoplasty.server.apply.request;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DeviceRequest;
import org.hl7.fhir.r4.model.DeviceRequest.DeviceRequestStatus;
import org.hl7.fhir.r4.model.DeviceRequest.RequestIntent;
import org.hl7.fhir.r4.model.DeviceRequest.RequestPriority;
import org.hl7.fhir.r4.model.Reference;

final class DeviceRequestKind extends RequestKind<DeviceRequest> {
  DeviceRequestKind() {
    super(DeviceRequest.class);
  }

  @Override
  DeviceRequest prototype(ActivityDefinition activity) {
    DeviceRequest request = new DeviceRequest();
    request.getInstantiatesCanonical().add(Requests.canonical(activity));
    request.setStatus(DeviceRequestStatus.ACTIVE);
    request.setIntent(RequestIntent.fromCode(Codes.intent(activity)));
    request.setPriority(RequestPriority.fromCode(Codes.priority(activity)));
    request.setCode(activity.hasProduct() ? activity.getProduct() : activity.getCode());
    if (activity.hasQuantity()) {
      request
          .addParameter()
          .setCode(new CodeableConcept().setText("quantity"))
          .setValue(activity.getQuantity());
    }
    request.setOccurrence(Timings.occurrence(activity.getTiming()));
    List<CodeableConcept> roles = Participants.roles(activity);
    roles.stream().findFirst().ifPresent(request::setPerformerType);
    String others = Participants.names(roles.stream().skip(1).toList());
    request.setPerformer(others.isEmpty() ? null : new Reference().setDisplay(others));
    return request;
  }

  @Override
  void fill(DeviceRequest request, RequestContext context) {
    request.setSubject(context.subject());
    request.setEncounter(context.encounter());
    request.setRequester(context.requester());
    request.setAuthoredOn(context.authoredOn());
    if (context.carePlan() != null) {
      request.addBasedOn(context.carePlan());
    }
  }
}
