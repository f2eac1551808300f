package org.kyphoplasty.server.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures the packaged server over HTTP on an embedded PostgreSQL, beside a bare servlet and, if
 * asked for, other FHIR servers. See docs/performance.md.
 */
public final class HttpBenchmark {
  private static final Path STOCK = Path.of("benchmark/stock/target/stock-server.jar");

  private final Map<String, String> options = new TreeMap<>();
  private final Path logs = Files.createDirectories(Path.of("target/benchmark"));
  private final EmbeddedPostgres postgres;

  private HttpBenchmark(EmbeddedPostgres postgres, String... args) throws Exception {
    this.postgres = postgres;
    for (String arg : args) {
      String[] parts = arg.replaceFirst("^--", "").split("=", 2);
      options.put(parts[0], parts.length == 1 ? "" : parts[1]);
    }
  }

  /**
   * Takes {@code --seconds=5} for each measurement; {@code --run="java -jar …"}, how to start the
   * server; {@code --stock}, to compare with the stock server; {@code --other=URL}, to compare with
   * the FHIR server there, which gets the same charts.
   */
  public static void main(String[] args) throws Exception {
    Wrk.requireInstalled();
    try (EmbeddedPostgres postgres = Statements.counted(EmbeddedPostgres.builder()).start()) {
      new HttpBenchmark(postgres, args).run();
    }
    System.exit(0);
  }

  private void run() throws Exception {
    List<String> command =
        List.of(options.getOrDefault("run", "java -jar target/kyphoplasty-server.jar").split(" "));
    try (Running ours = start("kyphoplasty", command, "/actuator/health/readiness")) {
      print(ours.subject(), ours.subject().measure(seconds()));
      memory(ours);
      bare(ours.subject());
      if (options.containsKey("stock")) {
        List<String> stock = List.of("java", "-jar", STOCK.toString());
        try (Running other = start("stock", stock, "/fhir/metadata")) {
          other.subject().putArtifactsOf(ours.subject().client());
          print(other.subject(), other.subject().measure(seconds()));
          memory(other);
        }
      }
      if (options.containsKey("other")) {
        URI base = URI.create(options.get("other"));
        Subject other =
            new Subject(
                base.toString(),
                new Client(base),
                LinuxProcess.listeningAt(base),
                Optional.empty());
        other.putArtifactsOf(ours.subject().client());
        print(other, other.measure(seconds()));
        other
            .process()
            .ifPresent(p -> System.out.println("resident " + p.residentMebibytes() + " MiB"));
      }
    }
  }

  private record Running(Started started, Subject subject) implements AutoCloseable {
    @Override
    public void close() {
      started.close();
    }
  }

  /** Starts it on a new database, stops it, and starts it again. */
  private Running start(String name, List<String> command, String ready) throws Exception {
    Statements statements = Statements.inNewDatabase(postgres, name);
    int port = freePort();
    List<String> whole = new ArrayList<>(command);
    whole.add("--server.port=" + port);
    whole.add("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", name));
    URI readyAt = URI.create("http://localhost:" + port + ready);
    Path log = logs.resolve(name + ".log");
    try (Started first = Started.run(whole, log, readyAt)) {
      tell(name, "new database", first);
    }
    Started again = Started.run(whole, log, readyAt);
    tell(name, "database there", again);
    for (String part : command) {
      if (part.endsWith(".jar")) {
        System.out.printf("%s: jar %,d kB%n", name, Files.size(Path.of(part)) / 1000);
      }
    }
    return new Running(
        again,
        new Subject(
            name,
            new Client(URI.create("http://localhost:" + port + "/fhir")),
            Optional.of(again.linux()),
            Optional.of(statements)));
  }

  private static void tell(String name, String how, Started started) {
    System.out.printf(
        Locale.ROOT,
        "%s: %s: ready after %.1f s and %.1f CPU-s, resident %,d MiB%n",
        name,
        how,
        started.seconds(),
        started.cpuSeconds(),
        started.linux().residentMebibytes());
  }

  private static void memory(Running running) {
    System.out.printf(
        "%s: resident at the end %,d MiB%n",
        running.subject().name(), running.started().linux().residentMebibytes());
  }

  private void bare(Subject ours) throws Exception {
    List<Request> requests = ours.artifactRequests();
    HttpResponse<String> artifact = ours.client().get(requests.get(0).path());
    Path body = logs.resolve("artifact.json");
    Files.writeString(body, artifact.body());
    int port = freePort();
    List<String> command =
        List.of(
            "java",
            "-cp",
            System.getProperty("java.class.path"),
            BareServlet.class.getName(),
            Integer.toString(port),
            body.toString(),
            artifact.headers().firstValue("ETag").orElseThrow());
    URI base = URI.create("http://localhost:" + port + "/fhir");
    try (Started started = Started.run(command, logs.resolve("bare.log"), base)) {
      Subject bare =
          new Subject(
              "bare servlet", new Client(base), Optional.of(started.linux()), Optional.empty());
      List<Measured> rows = new ArrayList<>();
      List<Measured> again = new ArrayList<>();
      for (Request request : requests) {
        bare.measure(request, seconds()).ifPresent(rows::add);
        ours.measure(request, seconds()).ifPresent(again::add);
      }
      print(bare, rows);
      print(ours, again);
      for (int i = 0; i < rows.size(); i++) {
        System.out.printf(
            Locale.ROOT,
            "%s: %.2f of the bare servlet%n",
            rows.get(i).name(),
            again.get(i).rate().perSecond() / rows.get(i).rate().perSecond());
      }
    }
  }

  private static void print(Subject subject, List<Measured> rows) {
    System.out.printf("%n%s%n%n%s%n", subject.name(), Measured.HEADER);
    rows.forEach(row -> System.out.println(row.row()));
    System.out.println();
  }

  private int seconds() {
    return Integer.parseInt(options.getOrDefault("seconds", "5"));
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
