package org.kyphoplasty.server.questionnaire.populate;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.questionnaire.form.Form;

/**
 * A checked request to fill a questionnaire in for a patient (SDC, Questionnaire/$populate).
 *
 * @param release the release whose logic is used
 * @param form the questionnaire
 * @param record the subject and what is known of them
 * @param context what the questionnaire is opened with, by the names that it declares
 * @param encounter during which it is filled in, as a reference, or null
 * @param author who fills it in, as a reference, or null
 * @param parameters values of CQL parameters, such as {@code Evaluation Date}
 * @param findings what the caller should know of the request itself
 * @param deadline when the answer has to be there
 */
public record PopulateRequest(
    Release release,
    Form form,
    PatientRecord record,
    Map<String, List<Base>> context,
    @Nullable String encounter,
    @Nullable String author,
    Parameters parameters,
    List<Finding> findings,
    Deadline deadline) {}
