package org.kyphoplasty.server.apply.request;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionParticipantComponent;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityParticipantType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;

/** Who takes part in an activity. */
final class Participants {
  private Participants() {}

  /** Their roles, as text where only the type of participant is known. */
  static List<CodeableConcept> roles(ActivityDefinition activity) {
    return activity.getParticipant().stream().map(Participants::role).toList();
  }

  /** Roles as one text, for elements that take a single name. */
  static String names(List<CodeableConcept> roles) {
    return roles.stream().map(Participants::text).collect(Collectors.joining(", "));
  }

  /** Whether the patient, and nobody else, carries out the activity. */
  static boolean isPatientOnly(ActivityDefinition activity) {
    return activity.getParticipant().size() == 1
        && activity.getParticipantFirstRep().getType() == ActivityParticipantType.PATIENT;
  }

  /** A participant as a reference that names nobody yet. */
  static Reference open(ActivityDefinitionParticipantComponent participant) {
    Reference open = new Reference().setDisplay(text(role(participant)));
    return participant.getType() == ActivityParticipantType.PATIENT
        ? open.setType("Patient")
        : open;
  }

  /** The subject, where a reference is open to a patient; otherwise the reference itself. */
  static Reference known(Reference open, Reference subject) {
    return "Patient".equals(open.getType()) && !open.hasReference() ? subject : open;
  }

  private static CodeableConcept role(ActivityDefinitionParticipantComponent participant) {
    return participant.hasRole()
        ? participant.getRole()
        : new CodeableConcept().setText(participant.getType().getDisplay());
  }

  private static String text(CodeableConcept role) {
    return role.hasText() ? role.getText() : role.getCodingFirstRep().getDisplay();
  }
}
