package org.kyphoplasty.server.apply.request;

import java.util.Map;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Turns the timing of an activity into the types that a request takes. */
final class Timings {
  private static final Map<String, UnitsOfTime> UNITS =
      Map.of(
          "s", UnitsOfTime.S,
          "min", UnitsOfTime.MIN,
          "h", UnitsOfTime.H,
          "d", UnitsOfTime.D,
          "wk", UnitsOfTime.WK,
          "mo", UnitsOfTime.MO,
          "a", UnitsOfTime.A);

  private Timings() {}

  /** As dateTime, Period or Timing; null where there is none. */
  static @Nullable Type occurrence(@Nullable Type timing) {
    if (timing == null
        || timing instanceof DateTimeType
        || timing instanceof Period
        || timing instanceof Timing) {
      return timing;
    }
    TimingRepeatComponent repeat = new TimingRepeatComponent();
    if (timing instanceof Range range) {
      repeat.setBounds(range);
    } else if (timing instanceof Duration duration && UNITS.containsKey(duration.getCode())) {
      repeat.setDuration(duration.getValue()).setDurationUnit(UNITS.get(duration.getCode()));
    } else {
      repeat.setBounds(((Quantity) timing).castToDuration(timing));
    }
    return new Timing().setRepeat(repeat);
  }

  /** As Timing. */
  static @Nullable Timing timing(@Nullable Type timing) {
    Type occurrence = occurrence(timing);
    if (occurrence instanceof DateTimeType moment) {
      Timing at = new Timing();
      at.getEvent().add(moment);
      return at;
    }
    if (occurrence instanceof Period period) {
      return new Timing().setRepeat(new TimingRepeatComponent().setBounds(period));
    }
    return (Timing) occurrence;
  }

  /** As Period; null where the timing is not bound to dates. */
  static @Nullable Period period(@Nullable Type timing) {
    if (timing instanceof Period period) {
      return period;
    }
    if (timing instanceof DateTimeType moment) {
      return new Period().setStartElement(moment);
    }
    return null;
  }
}
