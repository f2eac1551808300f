package org.kyphoplasty.server.measure;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.GroupMembers;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The patients over whom a measure is evaluated. */
final class MeasureSubjects {
  /** How many patients of all are named at a time. */
  private static final int PAGE = 100;

  private static final Logger LOG = LoggerFactory.getLogger(MeasureSubjects.class);

  private final Inputs inputs;
  private final PatientCharts charts;

  MeasureSubjects(Inputs inputs, PatientCharts charts) {
    this.inputs = inputs;
    this.charts = charts;
  }

  /** The subject that a call names; null if it means all patients. */
  @Nullable IdType named(OperationParameters parameters, RequestDetails request) {
    return parameters.string("subject").isEmpty() ? null : inputs.subjectId(parameters, request);
  }

  /**
   * Hands over one patient after the other: the subject, the members of the group that it is, or
   * without a subject all patients that are stored.
   *
   * @throws UnprocessableEntityException if the group does not list patients
   */
  void each(
      @Nullable IdType subject,
      OperationParameters parameters,
      RequestDetails request,
      Consumer<IdType> visit) {
    if (subject == null) {
      eachStored(visit);
    } else if ("Group".equals(subject.getResourceType())) {
      GroupMembers.patients((Group) inputs.lookUp(subject, parameters, request)).forEach(visit);
    } else {
      visit.accept(subject);
    }
  }

  /** A patient may be deleted after having been named. */
  private static void visitUnlessDeleted(IdType patient, Consumer<IdType> visit) {
    try {
      visit.accept(patient);
    } catch (ResourceNotFoundException e) {
      LOG.debug("A patient was deleted while a measure was evaluated");
    }
  }

  private void eachStored(Consumer<IdType> visit) {
    List<String> page = charts.patientIds("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(id -> visitUnlessDeleted(new IdType("Patient", id), visit));
      page = charts.patientIds(page.get(page.size() - 1), PAGE);
    }
  }
}
