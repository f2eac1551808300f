package org.kyphoplasty.server.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListMode;
import org.hl7.fhir.r4.model.ListResource.ListStatus;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Measure.MeasureGroupPopulationComponent;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupPopulationComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Makes MeasureReports of one measure and period. */
final class Reports {
  private static final MathContext SCORE = new MathContext(6, RoundingMode.HALF_UP);

  private final Measure measure;
  private final Proportion proportion;
  private final MeasurementPeriod period;
  private final Date now = new Date();

  Reports(Measure measure, Proportion proportion, MeasurementPeriod period) {
    this.measure = measure;
    this.proportion = proportion;
    this.period = period;
  }

  /**
   * The report of what was counted. One of the type subject-list contains, as R4 has it, a report
   * for each subject of the initial population, and for each population a List of them.
   *
   * @param subject the patient or group that was asked about; null for all patients
   */
  MeasureReport report(MeasureReportType type, @Nullable IdType subject, Tally tally) {
    MeasureReport report = counted(type, subject, tally);
    if (type == MeasureReportType.SUBJECTLIST) {
      list(report, tally.members());
    }
    return report;
  }

  private MeasureReport counted(MeasureReportType type, @Nullable IdType subject, Tally tally) {
    MeasureReport report =
        new MeasureReport()
            .setStatus(MeasureReportStatus.COMPLETE)
            .setType(type)
            .setMeasure(measure.getUrl() + "|" + measure.getVersion())
            .setDate(now)
            .setPeriod(period.asPeriod())
            .setImprovementNotation(measure.getImprovementNotation().copy());
    if (subject != null) {
      report.setSubject(new Reference(subject.getValue()));
    }
    MeasureReportGroupComponent group = report.addGroup();
    group.setId(proportion.group().getId());
    for (Population population : Population.values()) {
      MeasureGroupPopulationComponent defined = proportion.part(population);
      MeasureReportGroupPopulationComponent counted = group.addPopulation();
      counted.setId(defined.getId());
      counted.setCode(defined.getCode().copy()).setCount(tally.count(population));
    }
    int denominator = tally.count(Population.DENOMINATOR);
    if (denominator > 0) {
      BigDecimal numerator = BigDecimal.valueOf(tally.count(Population.NUMERATOR));
      group.setMeasureScore(
          new Quantity().setValue(numerator.divide(BigDecimal.valueOf(denominator), SCORE)));
    }
    return report;
  }

  private void list(MeasureReport report, List<Tally.Member> members) {
    for (int i = 0; i < members.size(); i++) {
      MeasureReport individual = individual(members.get(i));
      individual.setId(id(i));
      report.addContained(individual);
    }
    Iterator<MeasureReportGroupPopulationComponent> counted =
        report.getGroupFirstRep().getPopulation().iterator();
    for (Population population : Population.values()) {
      ListResource list = listFor(report, counted.next());
      for (int i = 0; i < members.size(); i++) {
        if (members.get(i).populations().contains(population)) {
          list.addEntry().setItem(new Reference("#" + id(i)));
        }
      }
    }
  }

  private static String id(int member) {
    return "subject-" + (member + 1);
  }

  private static ListResource listFor(
      MeasureReport report, MeasureReportGroupPopulationComponent population) {
    ListResource list = new ListResource();
    list.setStatus(ListStatus.CURRENT).setMode(ListMode.SNAPSHOT);
    list.setCode(population.getCode().copy());
    list.setId(population.getCode().getCodingFirstRep().getCode() + "-subjects");
    report.addContained(list);
    population.setSubjectResults(new Reference("#" + list.getIdElement().getIdPart()));
    return list;
  }

  private MeasureReport individual(Tally.Member member) {
    Tally alone = new Tally(0);
    alone.add(member.patient(), member.populations());
    return counted(MeasureReportType.INDIVIDUAL, member.patient(), alone);
  }
}
