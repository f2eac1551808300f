package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import java.math.BigDecimal;
import java.time.Instant;

/** A closed range of instants or numbers, which is what FHIR searches dates and quantities by. */
record Range<T extends Comparable<T>>(T low, T high) {

  static Range<Instant> of(Instant low, Instant high) {
    return new Range<>(low, high);
  }

  static Range<BigDecimal> of(BigDecimal low, BigDecimal high) {
    return new Range<>(low, high);
  }

  /** Compares this value with the searched range as R4 search, section 3.1.1.4.6, defines. */
  boolean matches(ParamPrefixEnum prefix, Range<T> searched) {
    return switch (prefix) {
      case EQUAL -> within(searched);
      case NOT_EQUAL -> !within(searched);
      case GREATERTHAN -> high.compareTo(searched.high) > 0;
      case LESSTHAN -> low.compareTo(searched.low) < 0;
      case GREATERTHAN_OR_EQUALS -> within(searched) || high.compareTo(searched.high) > 0;
      case LESSTHAN_OR_EQUALS -> within(searched) || low.compareTo(searched.low) < 0;
      case STARTS_AFTER -> low.compareTo(searched.high) > 0;
      case ENDS_BEFORE -> high.compareTo(searched.low) < 0;
      case APPROXIMATE -> low.compareTo(searched.high) <= 0 && high.compareTo(searched.low) >= 0;
    };
  }

  private boolean within(Range<T> other) {
    return low.compareTo(other.low) >= 0 && high.compareTo(other.high) <= 0;
  }
}
