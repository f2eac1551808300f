package org.kyphoplasty.server.apply;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kyphoplasty.server.testing.FhirServer;

/** Measures calls; what the clients' own threads use is not counted as the server's. */
final class Meter {
  private static final Pattern STATEMENTS =
      Pattern.compile(
          "fhir_request_sql_statements_sum\\{interaction=\"\\$apply\",type=\"PlanDefinition\"}"
              + " (\\S+)");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final FhirServer server;

  Meter(FhirServer server) {
    this.server = server;
  }

  /** Used so far: CPU in ms, allocation in bytes, SQL statements. */
  private record Used(double cpu, double bytes, double statements) {
    Used minus(Used other) {
      return new Used(cpu - other.cpu, bytes - other.bytes, statements - other.statements);
    }
  }

  /** Makes so many calls over a number of connections, all as fast as they are answered. */
  Measured measure(int count, int connections, Call.Source source) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(connections);
    try {
      Used before = byAll();
      long start = System.nanoTime();
      List<Future<List<Call>>> made = new ArrayList<>();
      List<Used> byClients = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        made.add(clients.submit(() -> calls(count / connections, source, byClients)));
      }
      List<Call> calls = new ArrayList<>();
      for (Future<List<Call>> each : made) {
        calls.addAll(each.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      Used used = byAll().minus(before);
      for (Used each : byClients) {
        used = used.minus(each);
      }
      return Measured.of(calls, seconds, used.cpu(), used.bytes(), used.statements());
    } finally {
      clients.shutdown();
    }
  }

  private static List<Call> calls(int count, Call.Source source, List<Used> used) throws Exception {
    Used before = byThis();
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(source.call());
    }
    synchronized (used) {
      used.add(source instanceof StockApply ? new Used(0, 0, 0) : byThis().minus(before));
    }
    return calls;
  }

  private static Used byThis() {
    return new Used(
        THREADS.getCurrentThreadCpuTime() / 1e6, THREADS.getCurrentThreadAllocatedBytes(), 0);
  }

  private Used byAll() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long bytes = Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())).sum();
    Matcher count = STATEMENTS.matcher(server.getFromRoot("actuator/prometheus").body());
    double statements = count.find() ? Double.parseDouble(count.group(1)) : Double.NaN;
    return new Used(system.getProcessCpuTime() / 1e6, bytes, statements);
  }
}
