package org.kyphoplasty.server.measure;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.apply.TimeLimit;

/** Carries out one call of Measure/$evaluate-measure. */
final class MeasureOperation {
  private static final Set<String> KNOWN =
      Set.of(
          "measure",
          "url",
          "canonical",
          "version",
          "allowRetired",
          "periodStart",
          "periodEnd",
          "reportType",
          "subject",
          "parameters");

  private final Releases releases;
  private final Inputs inputs;
  private final MeasureSubjects subjects;
  private final MeasureProperties limits;

  MeasureOperation(
      Releases releases, Inputs inputs, MeasureSubjects subjects, MeasureProperties limits) {
    this.releases = releases;
    this.inputs = inputs;
    this.subjects = subjects;
    this.limits = limits;
  }

  /**
   * Evaluates the measure for one patient after the other; what is kept of each is which
   * populations the patient is in.
   *
   * @throws BaseServerResponseException 503 if that takes too long
   */
  MeasureReport evaluate(@Nullable IdType id, RequestDetails request) {
    OperationParameters given = OperationParameters.read(request, KNOWN);
    Release release = releases.current();
    Measure measure = measure(release, id, given);
    Proportion proportion = Proportion.of(measure, release.logic());
    MeasurementPeriod period = MeasurementPeriod.of(given);
    IdType subject = subjects.named(given, request);
    MeasureReportType type = ReportType.of(given, subject);
    Evaluation evaluation =
        new Evaluation(
            inputs,
            release,
            proportion,
            proportion.retrievedTypes(release.logic()),
            given,
            logicParameters(given, period));
    boolean listed = type == MeasureReportType.SUBJECTLIST;
    Tally tally =
        new TimeLimit(limits.timeout(), "kyphoplasty.measure.timeout")
            .keep(
                deadline -> {
                  Tally counted = new Tally(listed ? limits.maxListedSubjects() : 0);
                  subjects.each(
                      subject,
                      given,
                      request,
                      patient -> counted.add(patient, evaluation.populations(patient, deadline)));
                  return counted;
                });
    if (listed) {
      refuseTooMany(tally);
    }
    return new Reports(measure, proportion, period).report(type, subject, tally);
  }

  /** By the id in the path, by {@code measure} as a reference or canonical, or by {@code url}. */
  private Measure measure(Release release, @Nullable IdType id, OperationParameters given) {
    Optional<String> named = given.string("measure");
    if (named.isEmpty()) {
      return inputs.definition(release, Measure.class, id, given);
    }
    if (id != null && id.hasIdPart()) {
      throw new InvalidRequestException("Give either an id in the path or 'measure', not both");
    }
    IdType reference = new IdType(named.get());
    if (reference.isAbsolute()) {
      StringType url = new StringType(named.get());
      return inputs.definition(
          release,
          Measure.class,
          null,
          given.and(new ParametersParameterComponent().setName("url").setValue(url)));
    }
    if (reference.hasResourceType() && !"Measure".equals(reference.getResourceType())) {
      throw new InvalidRequestException(
          "The parameter 'measure' must be a canonical URL, or a reference of the form"
              + " Measure/[id]");
    }
    return inputs.definition(release, Measure.class, reference, given);
  }

  private static Parameters logicParameters(OperationParameters given, MeasurementPeriod period) {
    Parameters parameters =
        given
            .resource("parameters", Parameters.class)
            .map(Parameters::copy)
            .orElseGet(Parameters::new);
    return parameters.addParameter("Measurement Period", period.inMoments());
  }

  private void refuseTooMany(Tally tally) {
    int found = tally.count(Population.INITIAL_POPULATION);
    if (found > limits.maxListedSubjects()) {
      throw new UnprocessableEntityException(
          "The initial population has %d subjects, of which one report lists %d (kyphoplasty.measure.max-listed-subjects); ask for reportType=population, or for a Group"
              .formatted(found, limits.maxListedSubjects()));
    }
  }
}
