package org.kyphoplasty.server.apply;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
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
 */
public record ApplyRequest(
    Release release,
    PlanDefinition plan,
    PatientRecord record,
    @Nullable Reference encounter,
    @Nullable Reference practitioner,
    @Nullable Reference organization,
    UserContext context,
    Parameters parameters) {

  /** Who applies the plan, and where; each may be absent. */
  public record UserContext(
      @Nullable CodeableConcept userType,
      @Nullable CodeableConcept userLanguage,
      @Nullable CodeableConcept userTaskContext,
      @Nullable CodeableConcept setting,
      @Nullable CodeableConcept settingContext) {

    /** Nothing is known of the user. */
    public static final UserContext UNKNOWN = new UserContext(null, null, null, null, null);
  }

  /** A request that names only the plan, the patient and CQL parameters. */
  public static ApplyRequest of(
      Release release, PlanDefinition plan, PatientRecord record, Parameters parameters) {
    return new ApplyRequest(
        release, plan, record, null, null, null, UserContext.UNKNOWN, parameters);
  }
}
