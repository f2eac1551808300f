package org.kyphoplasty.server.apply.request;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionParticipantComponent;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityParticipantType;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Reference;

final class AppointmentKind extends RequestKind<Appointment> {
  /** RFC 5545: 1 is the highest priority, 9 the lowest. */
  private static final Map<String, Integer> PRIORITIES =
      Map.of("stat", 1, "asap", 2, "urgent", 3, "routine", 5);

  private static final Map<String, Integer> MINUTES = Map.of("min", 1, "h", 60, "d", 24 * 60);

  AppointmentKind() {
    super(Appointment.class);
  }

  @Override
  Appointment prototype(ActivityDefinition activity) {
    Appointment appointment = new Appointment();
    appointment.setStatus(AppointmentStatus.PROPOSED);
    if (activity.hasPriority()) {
      appointment.setPriority(PRIORITIES.getOrDefault(activity.getPriority().toCode(), 5));
    }
    if (activity.hasCode()) {
      appointment.addServiceType(activity.getCode());
    }
    appointment.setDescriptionElement(
        activity.hasTitle() ? activity.getTitleElement() : activity.getNameElement());
    if (Timings.period(activity.getTiming()) != null) {
      appointment.addRequestedPeriod(Timings.period(activity.getTiming()));
    }
    setLength(appointment, activity);
    activity.getParticipant().stream()
        .filter(each -> each.getType() != ActivityParticipantType.PATIENT)
        .map(AppointmentKind::participant)
        .forEach(appointment::addParticipant);
    if (activity.hasLocation()) {
      appointment.addParticipant(participant().setActor(activity.getLocation()));
    }
    return appointment;
  }

  private static void setLength(Appointment appointment, ActivityDefinition activity) {
    if (activity.getTiming() instanceof Duration length) {
      minutes(length).ifPresent(appointment::setMinutesDuration);
    }
  }

  /** A length in minutes; empty where it cannot be told so. */
  static Optional<Integer> minutes(Duration length) {
    return Optional.ofNullable(length.getCode())
        .map(MINUTES::get)
        .map(factor -> length.getValue().multiply(new BigDecimal(factor)).intValue());
  }

  private static AppointmentParticipantComponent participant(
      ActivityDefinitionParticipantComponent planned) {
    CodeableConcept role =
        planned.hasRole()
            ? planned.getRole()
            : new CodeableConcept().setText(planned.getType().getDisplay());
    return participant().addType(role);
  }

  private static AppointmentParticipantComponent participant() {
    return new AppointmentParticipantComponent().setStatus(ParticipationStatus.NEEDSACTION);
  }

  @Override
  void fill(Appointment appointment, RequestContext context) {
    Reference patient = context.subject();
    appointment.getParticipant().add(0, participant().setActor(patient));
    appointment.setCreated(context.authoredOn());
  }
}
