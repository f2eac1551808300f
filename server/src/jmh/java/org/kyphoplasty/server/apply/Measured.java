package org.kyphoplasty.server.apply;

import java.util.List;

/**
 * What a number of calls came to.
 *
 * @param millis of each call, sorted
 * @param rate calls per second
 * @param cpu ms per call, without the clients
 * @param allocated bytes per call, without the clients
 * @param statements SQL statements per call
 * @param payload bytes of an answer, the middle one
 */
record Measured(
    double[] millis, double rate, double cpu, double allocated, double statements, int payload) {
  static Measured of(
      List<Call> calls, double seconds, double cpu, double allocated, double statements) {
    int count = calls.size();
    return new Measured(
        calls.stream().mapToDouble(Call::millis).sorted().toArray(),
        count / seconds,
        cpu / count,
        allocated / count,
        statements / count,
        calls.stream().mapToInt(Call::bytes).sorted().toArray()[count / 2]);
  }

  double median() {
    return millis[millis.length / 2];
  }

  double p99() {
    return millis[(int) (millis.length * 0.99)];
  }

  String row(String name) {
    return "%-32s p50 %8.2f ms  p99 %8.2f ms  %7.1f/s  CPU %7.2f ms  SQL %5.2f  %8.0f kB allocated  %5.0f kB answer"
        .formatted(name, median(), p99(), rate, cpu, statements, allocated / 1e3, payload / 1e3);
  }
}
