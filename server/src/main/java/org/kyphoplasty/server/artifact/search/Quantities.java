package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Quantity;

/** The numbers that a FHIR quantity or range means. */
final class Quantities {
  private static final BigDecimal UNBOUNDED = new BigDecimal("1e300");

  private Quantities() {}

  static IndexValue.Amount of(Quantity quantity) {
    return of(Range.of(quantity.getValue(), quantity.getValue()), quantity);
  }

  static IndexValue.Amount of(org.hl7.fhir.r4.model.Range range) {
    BigDecimal low = range.getLow().hasValue() ? range.getLow().getValue() : UNBOUNDED.negate();
    BigDecimal high = range.getHigh().hasValue() ? range.getHigh().getValue() : UNBOUNDED;
    return of(Range.of(low, high), range.hasLow() ? range.getLow() : range.getHigh());
  }

  private static IndexValue.Amount of(Range<BigDecimal> range, Quantity unit) {
    return new IndexValue.Amount(
        range,
        unit.getSystem(),
        Stream.of(unit.getCode(), unit.getUnit()).filter(u -> u != null).distinct().toList());
  }

  /** A searched number stands for all that round to it: {@code 5.4} means 5.35 to 5.45. */
  static Range<BigDecimal> parse(String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      BigDecimal half = BigDecimal.valueOf(5, number.scale() + 1);
      return Range.of(number.subtract(half), number.add(half));
    } catch (NumberFormatException e) {
      throw new InvalidRequestException("'" + value + "' is not a number", e);
    }
  }
}
