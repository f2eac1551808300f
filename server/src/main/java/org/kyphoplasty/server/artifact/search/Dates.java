package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/** The stretch of time that a FHIR date of any precision means. */
final class Dates {
  private static final Instant EARLIEST = Instant.MIN;
  private static final Instant LATEST = Instant.MAX;

  private Dates() {}

  static Optional<Range<Instant>> of(BaseDateTimeType date) {
    return date.hasValue() ? Optional.of(Range.of(low(date), high(date))) : Optional.empty();
  }

  static Range<Instant> of(Period period) {
    return Range.of(
        period.hasStart() ? low(period.getStartElement()) : EARLIEST,
        period.hasEnd() ? high(period.getEndElement()) : LATEST);
  }

  static Range<Instant> parse(String value) {
    try {
      DateTimeType date = new DateTimeType(value);
      return Range.of(low(date), high(date));
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new InvalidRequestException("'" + value + "' is not a FHIR date or dateTime", e);
    }
  }

  private static Instant low(BaseDateTimeType date) {
    return date.getValue().toInstant();
  }

  private static Instant high(BaseDateTimeType date) {
    ZoneId zone =
        date.getTimeZone() == null ? ZoneId.systemDefault() : date.getTimeZone().toZoneId();
    ZonedDateTime start = low(date).atZone(zone);
    ZonedDateTime next =
        switch (date.getPrecision()) {
          case YEAR -> start.plusYears(1);
          case MONTH -> start.plusMonths(1);
          case DAY -> start.plusDays(1);
          case MINUTE -> start.plusMinutes(1);
          case SECOND -> start.plusSeconds(1);
          case MILLI -> start.plusNanos(1_000_000);
        };
    return next.toInstant().minusNanos(1);
  }
}
