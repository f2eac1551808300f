package org.kyphoplasty.server.artifact.search;

import java.time.Instant;
import java.util.function.Predicate;

final class DateMatch {
  private DateMatch() {}

  static Predicate<IndexValue> of(String value) {
    Prefixed prefixed = Prefixed.parse(value);
    Range<Instant> searched = Dates.parse(prefixed.value());
    return v ->
        v instanceof IndexValue.Interval interval
            && interval.range().matches(prefixed.prefix(), searched);
  }
}
