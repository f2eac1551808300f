package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.benchmark.Started;
import org.kyphoplasty.server.testing.FhirServer;

/**
 * Applies the whole pathway over HTTP to random patients of many, on PostgreSQL, and then with the
 * clinical-reasoning library in the same JVM, in memory and without HTTP, to the same patients.
 * Prints a table and the ratios that the project holds itself to.
 *
 * <p>System properties: {@code patients}, {@code warmUp}, {@code calls} and {@code stockCalls} say
 * how many of each.
 */
public final class ApplyHttpBenchmark {
  private static final int PATIENTS = Integer.getInteger("patients", 2_000);
  private static final int WARM_UP = Integer.getInteger("warmUp", 3_000);
  private static final int CALLS = Integer.getInteger("calls", 2_000);
  private static final int STOCK_CALLS = Integer.getInteger("stockCalls", 20);
  private static final int[] CONNECTIONS = {1, 4, 16};

  private ApplyHttpBenchmark() {}

  /** Runs all of it and prints a table. */
  public static void main(String[] args) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      String database = postgres.getJdbcUrl("postgres", "postgres");
      Population patients;
      double median;
      try (FhirServer server =
          FhirServer.startWith(
              Map.of(
                  "spring.datasource.url",
                  database,
                  "logging.level.root",
                  "error",
                  "logging.level.org.kyphoplasty",
                  "error"))) {
        patients = new Population(server, cases(FhirContext.forR4Cached()));
        median = run(server, patients);
      }
      first(patients, database, median);
    }
    System.exit(0);
  }

  /** Restarts the packaged server, as an operator would, and calls it as soon as it is ready. */
  private static void first(Population patients, String database, double median) throws Exception {
    String root = "http://localhost:" + freePort();
    Path log = Files.createDirectories(Path.of("target/benchmark")).resolve("first-call.log");
    List<String> command =
        List.of(
            "java",
            "-Xmx1g",
            "-jar",
            "target/kyphoplasty-server.jar",
            "--server.port=" + URI.create(root).getPort(),
            "--spring.datasource.url=" + database);
    try (Started server =
        Started.run(command, log, URI.create(root + "/actuator/health/readiness"))) {
      double first = patients.apply(0, root + "/fhir").millis();
      double second = patients.apply(1, root + "/fhir").millis();
      System.out.printf(
          "ready after %.1f s; first call %.1f ms, %.1f of the warm median (bar: 3 or less);"
              + " second %.1f ms%n",
          server.seconds(), first, first / median, second);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static List<PatientCase> cases(FhirContext fhir) {
    return PatientCase.readAll(fhir, Path.of("../profiles/input/tests"));
  }

  private static double run(FhirServer server, Population patients) throws Exception {
    FhirContext fhir = FhirContext.forR4Cached();
    patients.load(PATIENTS);
    System.out.printf("%d patients, %d resources%n", patients.size(), patients.resources());
    Meter meter = new Meter(server);
    Random random = new Random(7);
    meter.measure(WARM_UP, 1, () -> patients.apply(random.nextInt(PATIENTS)));
    List<Measured> ours = new ArrayList<>();
    for (int connections : CONNECTIONS) {
      Measured measured =
          meter.measure(CALLS, connections, () -> patients.apply(random.nextInt(PATIENTS)));
      ours.add(measured);
      System.out.println(measured.row("ours over HTTP, connections: " + connections));
    }
    if (STOCK_CALLS > 0) {
      StockApply library = new StockApply(fhir, ContentPackage.builtIn(fhir), cases(fhir));
      meter.measure(STOCK_CALLS, 1, library);
      Measured stock = meter.measure(STOCK_CALLS, 1, library);
      System.out.println(stock.row("stock library in memory"));
      System.out.printf(
          "median of the stock library / ours: %.1f (bar: 20 or more)%n",
          stock.median() / ours.get(0).median());
    }
    for (int i = 0; i < CONNECTIONS.length; i++) {
      Measured measured = ours.get(i);
      System.out.printf(
          "p99 / p50 with connections %d: %.1f (bar: 4 or less)%n",
          CONNECTIONS[i], measured.p99() / measured.median());
    }
    return ours.get(0).median();
  }
}
