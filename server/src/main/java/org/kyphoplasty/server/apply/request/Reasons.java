package org.kyphoplasty.server.apply.request;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DeviceRequest;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** Why an action is to be done, carried over to its request (PlanDefinition.action.reason). */
public final class Reasons {
  private Reasons() {}

  /** Adds reasons to a request of any kind that can be made. */
  public static void add(DomainResource request, List<CodeableConcept> reasons) {
    if (request instanceof ServiceRequest service) {
      reasons.forEach(service::addReasonCode);
    } else if (request instanceof MedicationRequest medication) {
      reasons.forEach(medication::addReasonCode);
    } else if (request instanceof CommunicationRequest message) {
      reasons.forEach(message::addReasonCode);
    } else if (request instanceof DeviceRequest device) {
      reasons.forEach(device::addReasonCode);
    } else if (request instanceof Appointment appointment) {
      reasons.forEach(appointment::addReasonCode);
    } else if (request instanceof Task task && !reasons.isEmpty()) {
      task.setReasonCode(one(reasons));
    }
  }

  /** A Task takes one reason: the codes of all, and their texts. */
  private static CodeableConcept one(List<CodeableConcept> reasons) {
    if (reasons.size() == 1) {
      return reasons.get(0);
    }
    CodeableConcept all = new CodeableConcept();
    reasons.forEach(each -> each.getCoding().forEach(all::addCoding));
    return all.setText(
        reasons.stream()
            .map(each -> each.hasText() ? each.getText() : each.getCodingFirstRep().getDisplay())
            .collect(Collectors.joining("; ")));
  }
}
