package org.kyphoplasty.server.apply.request;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DeviceRequest;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * ActivityDefinition.description, where a request has room for it: as a note, or an appointment's
 * comment. A task has it as its own description, and so has a message that says nothing else.
 */
final class Descriptions {
  private Descriptions() {}

  static void add(DomainResource request, ActivityDefinition activity) {
    if (!activity.hasDescription()) {
      return;
    }
    if (request instanceof ServiceRequest service) {
      service.addNote(note(activity));
    } else if (request instanceof MedicationRequest medication) {
      medication.addNote(note(activity));
    } else if (request instanceof DeviceRequest device) {
      device.addNote(note(activity));
    } else if (request instanceof CommunicationRequest message && activity.getCode().hasText()) {
      message.addNote(note(activity));
    } else if (request instanceof Appointment appointment) {
      appointment.setComment(activity.getDescription());
    }
  }

  private static Annotation note(ActivityDefinition activity) {
    return new Annotation().setTextElement(activity.getDescriptionElement());
  }
}
