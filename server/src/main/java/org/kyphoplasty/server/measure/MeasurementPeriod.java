package org.kyphoplasty.server.measure;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.kyphoplasty.server.apply.OperationParameters;

/**
 * The days over which a measure is evaluated.
 *
 * @param start the first day
 * @param end the last day, which counts
 */
record MeasurementPeriod(LocalDate start, LocalDate end) {
  /**
   * Reads {@code periodStart} and {@code periodEnd}: days, or months or years, which are meant from
   * their first day to their last.
   *
   * @throws InvalidRequestException if one is missing or no date, or the end is before the start
   */
  static MeasurementPeriod of(OperationParameters parameters) {
    LocalDate start = day(parameters, "periodStart", month -> month.atDay(1));
    LocalDate end = day(parameters, "periodEnd", YearMonth::atEndOfMonth);
    if (end.isBefore(start)) {
      throw new InvalidRequestException("'periodEnd' must not be before 'periodStart'");
    }
    return new MeasurementPeriod(start, end);
  }

  private static LocalDate day(
      OperationParameters parameters, String name, Function<YearMonth, LocalDate> ofMonth) {
    String value =
        parameters
            .string(name)
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "The parameter '%s' is missing; give it as 2026-01-31".formatted(name)));
    try {
      return switch (value.length()) {
        case 4 -> ofMonth.apply(Year.parse(value).atMonth(name.equals("periodStart") ? 1 : 12));
        case 7 -> ofMonth.apply(YearMonth.parse(value));
        default -> LocalDate.parse(value);
      };
    } catch (DateTimeParseException e) {
      throw new InvalidRequestException(
          "The parameter '%s' must be a date, as 2026-01-31, 2026-01 or 2026".formatted(name));
    }
  }

  /** From the first moment of the period to the last second, as the logic compares it. */
  Period inMoments() {
    return new Period()
        .setStartElement(moment(start.atStartOfDay()))
        .setEndElement(moment(end.atTime(23, 59, 59)));
  }

  private static DateTimeType moment(LocalDateTime local) {
    return new DateTimeType(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(ZoneId.systemDefault())));
  }

  /** The same as a Period, which includes the whole of its last day. */
  Period asPeriod() {
    return new Period()
        .setStartElement(new DateTimeType(start.toString()))
        .setEndElement(new DateTimeType(end.toString()));
  }
}
