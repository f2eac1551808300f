package org.kyphoplasty.server.benchmark;

import java.util.Locale;

/**
 * One row of the table.
 *
 * @param cpuMillis CPU time of the server's process per request; NaN where it cannot be read
 * @param statements SQL statements per request; NaN where they cannot be counted
 */
record Measured(String name, Wrk.Rate rate, double cpuMillis, double statements) {
  static final String HEADER =
      "| request | /s | p50 ms | p99 ms | CPU ms | SQL | bytes | failed |\n"
          + "|---|---|---|---|---|---|---|---|";

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %.2f | %.2f | %s | %s | %,d | %d |",
        name,
        rate.perSecond(),
        rate.p50Millis(),
        rate.p99Millis(),
        known("%.3f", cpuMillis),
        known("%.1f", statements),
        rate.bytes(),
        rate.failures());
  }

  private static String known(String format, double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
  }
}
