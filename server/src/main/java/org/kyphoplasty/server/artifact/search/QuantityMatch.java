package org.kyphoplasty.server.artifact.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** {@code number} or {@code number|system|unit}, with a prefix before the number. */
final class QuantityMatch {
  private QuantityMatch() {}

  static Predicate<IndexValue> of(String value) {
    List<String> parts = Escaped.split(value, '|').stream().map(Escaped::unescape).toList();
    Prefixed prefixed = Prefixed.parse(parts.get(0));
    Range<BigDecimal> searched = Quantities.parse(prefixed.value());
    String system = parts.size() > 1 ? parts.get(1) : "";
    String unit = parts.size() > 2 ? parts.get(2) : "";
    return v ->
        v instanceof IndexValue.Amount amount
            && amount.range().matches(prefixed.prefix(), searched)
            && (system.isEmpty() || system.equals(amount.system()))
            && (unit.isEmpty() || amount.units().contains(unit));
  }
}
