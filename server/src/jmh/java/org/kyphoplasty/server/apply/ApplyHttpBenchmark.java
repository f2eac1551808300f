package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/**
 * Applies the whole pathway over HTTP to random patients of many, on PostgreSQL, and then with the
 * clinical-reasoning library in the same JVM, in memory and without HTTP, to the same test patients.
 *
 * <p>Client, server and the library share the JVM, so CPU time and allocation include the client's.
 */
public final class ApplyHttpBenchmark {
  private static final int PATIENTS = 2_000;
  private static final int WARM_UP = 1_000;
  private static final int CALLS = 1_000;
  private static final int STOCK_CALLS = 15;
  private static final Pattern STATEMENTS = Pattern.compile("(?m)^sql_statements_total (\\S+)$");

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final Random random = new Random(7);
  private final FhirServer server;

  private ApplyHttpBenchmark(FhirServer server) {
    this.server = server;
  }

  /** Runs all of it and prints a table. */
  public static void main(String[] args) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        FhirServer server =
            FhirServer.startWith(
                Map.of(
                    "spring.datasource.url",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username",
                    "postgres"))) {
      new ApplyHttpBenchmark(server).run();
    }
    System.exit(0);
  }

  private void run() throws Exception {
    List<PatientCase> cases = PatientCase.readAll(fhir, Path.of("../profiles/input/tests"));
    double first = time(() -> call("Patient/nobody-yet"));
    List<String> patients = load(cases);
    double firstReal = time(() -> call(patients.get(0)));
    calls(patients, WARM_UP, 1);
    print("ours over HTTP, 1 connection", calls(patients, CALLS, 1));
    print("ours over HTTP, 4 connections", calls(patients, CALLS, 4));
    print("ours over HTTP, 16 connections", calls(patients, CALLS, 16));
    print("stock library in memory", stock(cases));
    System.out.printf("first call (404) %.1f ms, first plan %.1f ms%n", first, firstReal);
  }

  /** Copies of the test patients, each under ids of their own. */
  private List<String> load(List<PatientCase> cases) {
    List<String> patients = new ArrayList<>();
    int resources = 0;
    for (int copy = 0; patients.size() < PATIENTS; copy++) {
      PatientCase patient = cases.get(copy % cases.size());
      String json = fhir.newJsonParser().encodeResourceToString(Calls.transaction(patient));
      String own = "p" + copy;
      String renamed =
          json.replace("/" + patient.name(), "/" + own)
              .replace("\"id\":\"" + patient.name(), "\"id\":\"" + own);
      Reply reply = server.post("", renamed);
      if (reply.status() != 200) {
        throw new IllegalStateException(own + ": " + reply.body());
      }
      resources += patient.given().getEntry().size();
      patients.add(Calls.subject(patient).replace("/" + patient.name(), "/" + own));
    }
    System.out.printf("%d patients, %d resources%n", patients.size(), resources);
    return patients;
  }

  private Reply call(String patient) {
    return server.get(Calls.PLAN + "/$apply?subject=" + patient);
  }

  private record Measured(double[] millis, double seconds, double cpu, double bytes, double sql) {}

  private Measured calls(List<String> patients, int count, int connections) throws Exception {
    return measure(
        count,
        connections,
        () -> {
          Reply reply = call(patients.get(random.nextInt(patients.size())));
          if (reply.status() != 200) {
            throw new IllegalStateException(reply.body());
          }
        });
  }

  private Measured stock(List<PatientCase> cases) throws Exception {
    StockApply stock = new StockApply(fhir, ContentPackage.builtIn(fhir), cases);
    Runnable one = () -> fhir.newJsonParser().encodeResourceToString(stock.apply());
    measure(STOCK_CALLS, 1, one);
    return measure(STOCK_CALLS, 1, one);
  }

  private Measured measure(int count, int connections, Runnable call) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(connections);
    double sql = statements();
    long cpu = cpu();
    long bytes = allocated();
    long start = System.nanoTime();
    List<Future<Double>> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      times.add(clients.submit(() -> time(call)));
    }
    double[] millis = new double[count];
    for (int i = 0; i < count; i++) {
      millis[i] = times.get(i).get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Measured measured =
        new Measured(
            millis,
            seconds,
            (cpu() - cpu) / 1e6 / count,
            (double) (allocated() - bytes) / count,
            (statements() - sql) / count);
    clients.shutdown();
    Arrays.sort(millis);
    return measured;
  }

  private static double time(Runnable call) {
    long start = System.nanoTime();
    call.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private double statements() {
    Matcher count = STATEMENTS.matcher(server.getFromRoot("actuator/prometheus").body());
    return count.find() ? Double.parseDouble(count.group(1)) : Double.NaN;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds())).sum();
  }

  private static void print(String name, Measured measured) {
    double[] millis = measured.millis();
    System.out.printf(
        "%-32s p50 %8.2f ms  p99 %8.2f ms  %8.1f/s  CPU %7.2f ms  SQL %5.1f  %9.0f kB allocated%n",
        name,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)],
        millis.length / measured.seconds(),
        measured.cpu(),
        measured.sql(),
        measured.bytes() / 1000);
  }
}
