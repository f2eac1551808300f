package org.kyphoplasty.server.apply;

import java.time.Duration;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/**
 * A checked request to apply a plan to a patient (FHIR R4, PlanDefinition/$apply).
 *
 * @param release the release of the package that the plan stands in
 * @param plan the plan, as published
 * @param record the subject and what is known of them
 * @param encounter the encounter in which the plan is applied
 * @param practitioner who asks; becomes author and requester
 * @param organization on whose behalf
 * @param context the user's type, language, task and setting
 * @param parameters values of CQL parameters, such as {@code Evaluation Date}
 * @param explain whether to say why actions were left out
 * @param deadline when the answer has to be there
 */
record ApplyRequest(
    Release release,
    PlanDefinition plan,
    PatientRecord record,
    @Nullable Reference encounter,
    @Nullable Reference practitioner,
    @Nullable Reference organization,
    UserContext context,
    Parameters parameters,
    boolean explain,
    Deadline deadline) {
  private static final Duration LONG = Duration.ofMinutes(10);

  /** Who applies the plan, and where; each may be absent. */
  record UserContext(
      @Nullable CodeableConcept userType,
      @Nullable CodeableConcept userLanguage,
      @Nullable CodeableConcept userTaskContext,
      @Nullable CodeableConcept setting,
      @Nullable CodeableConcept settingContext) {

    /** Nothing is known of the user. */
    static final UserContext UNKNOWN = new UserContext(null, null, null, null, null);

    /** The user's language as a BCP 47 tag, or null. */
    @Nullable String language() {
      return userLanguage == null ? null : userLanguage.getCodingFirstRep().getCode();
    }
  }

  /** A request that names only the plan, the patient and CQL parameters. */
  static ApplyRequest of(
      Release release, PlanDefinition plan, PatientRecord record, Parameters parameters) {
    return new ApplyRequest(
        release,
        plan,
        record,
        null,
        null,
        null,
        UserContext.UNKNOWN,
        parameters,
        false,
        Deadline.in(LONG));
  }

  /** Who asks: the practitioner, or else the organization. */
  @Nullable Reference requester() {
    return practitioner == null ? organization : practitioner;
  }

  /** The subject, as a reference. */
  Reference subject() {
    return new Reference("Patient/" + record.patientId());
  }
}
