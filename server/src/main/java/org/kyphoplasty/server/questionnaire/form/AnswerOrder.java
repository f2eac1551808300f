package org.kyphoplasty.server.questionnaire.form;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Compares answers. */
public final class AnswerOrder {
  private AnswerOrder() {}

  /** -1, 0 or 1; null where the two cannot be compared. The unit of a quantity is not looked at. */
  public static @Nullable Integer compare(Type one, Type other) {
    BigDecimal number = number(one);
    BigDecimal than = number(other);
    if (number != null && than != null) {
      return number.compareTo(than);
    }
    if (one instanceof BaseDateTimeType date && other instanceof BaseDateTimeType than2) {
      return date.hasValue() && than2.hasValue()
          ? Integer.signum(date.getValue().toInstant().compareTo(than2.getValue().toInstant()))
          : null;
    }
    return one instanceof PrimitiveType<?> text
            && other instanceof PrimitiveType<?> than3
            && text.fhirType().equals(than3.fhirType())
            && text.hasValue()
            && than3.hasValue()
        ? Integer.signum(text.getValueAsString().compareTo(than3.getValueAsString()))
        : null;
  }

  private static @Nullable BigDecimal number(Type value) {
    if (value instanceof IntegerType whole) {
      return whole.hasValue() ? BigDecimal.valueOf(whole.getValue()) : null;
    }
    if (value instanceof DecimalType decimal) {
      return decimal.getValue();
    }
    return value instanceof Quantity quantity ? quantity.getValue() : null;
  }
}
