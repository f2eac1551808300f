package org.kyphoplasty.server.measure;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.OperationParameters;

/** Reads which report is asked for. */
final class ReportType {
  private ReportType() {}

  /**
   * {@code subject} for one patient, {@code subject-list} or {@code population} for any number;
   * without it {@code subject} if the subject is a patient, otherwise {@code population}.
   *
   * @throws InvalidRequestException if it is another word, or does not go with the subject
   */
  static MeasureReportType of(OperationParameters parameters, @Nullable IdType subject) {
    boolean onePatient = subject != null && "Patient".equals(subject.getResourceType());
    Optional<String> asked = parameters.string("reportType");
    return switch (asked.orElse(onePatient ? "subject" : "population")) {
      case "subject" -> {
        if (!onePatient) {
          throw new InvalidRequestException(
              "A report of the type 'subject' is about one patient: give 'subject' as"
                  + " Patient/[id]");
        }
        yield MeasureReportType.INDIVIDUAL;
      }
      case "subject-list" -> MeasureReportType.SUBJECTLIST;
      case "population" -> MeasureReportType.SUMMARY;
      default ->
          throw new InvalidRequestException(
              "The parameter 'reportType' must be subject, subject-list or population");
    };
  }
}
