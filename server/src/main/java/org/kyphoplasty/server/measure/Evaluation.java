package org.kyphoplasty.server.measure;

import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/**
 * What is the same for all subjects of one call.
 *
 * @param types the resources that are read of each
 * @param given the call
 * @param logicParameters values of CQL parameters
 */
record Evaluation(
    Inputs inputs,
    Release release,
    Proportion proportion,
    Set<String> types,
    OperationParameters given,
    Parameters logicParameters) {

  /** Reads a patient's data, and tells the populations that the patient is in. */
  Set<Population> populations(IdType patient, Deadline deadline) {
    PatientRecord record = inputs.record(patient, Set.of(patient.getIdPart()), types, given);
    return proportion.evaluate(Inputs.open(release, record, logicParameters, deadline));
  }
}
