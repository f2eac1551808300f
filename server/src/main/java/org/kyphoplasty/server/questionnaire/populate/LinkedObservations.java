package org.kyphoplasty.server.questionnaire.populate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.Sdc;

/**
 * Finds the newest observation that answers an item (<a
 * href="http://hl7.org/fhir/uv/sdc/populate.html">SDC, observation-based population</a>).
 */
final class LinkedObservations {
  private static final Set<ObservationStatus> FINAL =
      EnumSet.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

  private final List<Observation> observations;
  private final ZonedDateTime now;

  LinkedObservations(PatientRecord record, ZonedDateTime now) {
    this.observations =
        record.resources("Observation").stream().map(Observation.class::cast).toList();
    this.now = now;
  }

  Optional<Observation> find(FormItem item) {
    Extension period = item.extension(Sdc.LINK_PERIOD);
    if (period == null || !(period.getValue() instanceof Quantity length) || !length.hasValue()) {
      return Optional.empty();
    }
    Instant from = now.minus(length(length)).toInstant();
    return observations.stream()
        .filter(each -> FINAL.contains(each.getStatus()) && each.hasValue())
        .filter(each -> item.item().getCode().stream().anyMatch(code -> has(each, code)))
        .filter(each -> isWithin(day(each), from))
        .max(Comparator.comparing(each -> Objects.requireNonNull(day(each))));
  }

  private boolean isWithin(@Nullable Instant day, Instant from) {
    return day != null && !day.isBefore(from) && !day.isAfter(now.toInstant());
  }

  private static boolean has(Observation observation, Coding code) {
    return observation.getCode().getCoding().stream()
        .anyMatch(
            each ->
                Objects.equals(code.getCode(), each.getCode())
                    && Objects.equals(code.getSystem(), each.getSystem()));
  }

  private static @Nullable Instant day(Observation observation) {
    Date day =
        observation.hasEffectiveDateTimeType()
            ? observation.getEffectiveDateTimeType().getValue()
            : observation.getIssued();
    return day == null ? null : day.toInstant();
  }

  private static Duration length(Quantity quantity) {
    ChronoUnit unit =
        switch (String.valueOf(quantity.getCode())) {
          case "s" -> ChronoUnit.SECONDS;
          case "min" -> ChronoUnit.MINUTES;
          case "h" -> ChronoUnit.HOURS;
          case "wk" -> ChronoUnit.WEEKS;
          case "mo" -> ChronoUnit.MONTHS;
          case "a" -> ChronoUnit.YEARS;
          default -> ChronoUnit.DAYS;
        };
    return unit.getDuration().multipliedBy(quantity.getValue().longValue());
  }
}
