package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.bundle;
import static org.kyphoplasty.server.testing.Resources.entry;
import static org.kyphoplasty.server.testing.Resources.painScore;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;

/** How many SQL statements the requests of the pathway take; more is slower, at every size. */
class StatementsIT {
  private static final Pattern REQUESTS =
      Pattern.compile("(?m)^fhir_requests_seconds_count\\{[^}]*} (\\S+)$");
  private static final Pattern STATEMENTS =
      Pattern.compile("(?m)^fhir_request_sql_statements_sum\\{[^}]*} (\\S+)$");

  @OnEachDatabase
  void readingTakesOneOrTwo(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();

    assertThat(statements(server, () -> server.get("Patient/" + id))).isLessThanOrEqualTo(2);
    assertThat(statements(server, () -> server.get("PlanDefinition/kyphoplasty-pathway"))).isZero();
  }

  @OnEachDatabase
  void searchingStoresNothing(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    String plan = server.post("CarePlan", carePlan(patient)).id();

    for (String search :
        new String[] {
          "CarePlan?patient=" + patient,
          "CarePlan?subject=Patient/" + patient + "&status=active&_sort=-date",
          "CarePlan?patient=" + patient + "&_count=1"
        }) {
      assertThat(statements(server, () -> server.get(search))).as(search).isLessThanOrEqualTo(3);
      assertThat(server.get(search).entries()).as(search).containsExactly("CarePlan/" + plan);
    }
    String including = "CarePlan?patient=" + patient + "&_include=CarePlan:subject";
    assertThat(statements(server, () -> server.get(including))).isLessThanOrEqualTo(5);
    assertThat(server.get(including).entries())
        .containsExactlyInAnyOrder("CarePlan/" + plan, "Patient/" + patient);
  }

  @OnEachDatabase
  void writingTakesFewForEachResource(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    String score = entry("POST", "Observation", painScore(patient, 4));
    String[] scores = IntStream.range(0, 50).mapToObj(i -> score).toArray(String[]::new);

    assertThat(statements(server, () -> server.post("CarePlan", carePlan(patient))))
        .isLessThanOrEqualTo(8);
    assertThat(statements(server, () -> server.post("", bundle("transaction", scores))))
        .isLessThanOrEqualTo(50);
  }

  @OnEachDatabase
  void everyRowOfAVersionIsWrittenOnceAndTheSourceIsKeptAsSent(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    String source = "http://example.org/" + uniqueName();
    String sourced =
        carePlan(patient)
            .replace("\"status\"", "\"meta\":{\"source\":\"" + source + "\"},\"status\"");

    // The least of some, since ids are fetched from the database once for many.
    long least =
        LongStream.generate(
                () -> statements(server, () -> server.post("CarePlan", carePlan(patient))))
            .limit(4)
            .min()
            .orElseThrow();
    assertThat(least).isLessThanOrEqualTo(5);

    String plan = server.post("CarePlan", sourced).id();
    assertThat(server.get("CarePlan/" + plan).body()).contains("\"source\":\"" + source + "\"");
    assertThat(server.get("CarePlan?_source=" + source).entries())
        .containsExactly("CarePlan/" + plan);
    String unsourced = server.post("CarePlan", carePlan(patient)).id();
    assertThat(server.get("CarePlan/" + unsourced).body()).doesNotContain("\"source\"");
  }

  /** Counted for the second time that it is asked, when caches hold what they are made to hold. */
  private static long statements(FhirServer server, Supplier<Reply> request) {
    Counted start = counted(server);
    assertThat(request.get().status()).isLessThan(300);
    Counted first = after(start, server);
    assertThat(request.get().status()).isLessThan(300);
    return after(first, server).statements() - first.statements();
  }

  /** A request is counted when it has been answered, which the client may know a moment before. */
  private static Counted after(Counted earlier, FhirServer server) {
    return Stream.generate(() -> counted(server))
        .limit(1_000)
        .filter(now -> now.requests() > earlier.requests())
        .findFirst()
        .orElseThrow();
  }

  private static Counted counted(FhirServer server) {
    String metrics = server.getFromRoot("actuator/prometheus").body();
    return new Counted(sum(REQUESTS, metrics), sum(STATEMENTS, metrics));
  }

  private static long sum(Pattern count, String metrics) {
    return count
        .matcher(metrics)
        .results()
        .mapToLong(value -> (long) Double.parseDouble(value.group(1)))
        .sum();
  }

  private record Counted(long requests, long statements) {}

  private static String carePlan(String patient) {
    return """
    {"resourceType":"CarePlan","status":"active","intent":"plan",
     "subject":{"reference":"Patient/%s"}}\
    """
        .formatted(patient);
  }
}
