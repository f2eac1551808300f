package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** What an author sees who changes the content folder of a running server. */
class ContentReloadIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String PLAN = "PlanDefinition/root-plan";
  private static final String PLAN_FILE = "PlanDefinition-root-plan.json";
  private static final ContentFolder CONTENT = ContentFolder.create();
  private static final FhirServer SERVER =
      FhirServer.startWith(Map.of("kyphoplasty.content", CONTENT.path().toString()));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void servesAnEditedArtifactAsANewVersion() {
    PlanDefinition before = plan();
    Reply untouched = SERVER.get("Library/root-logic");

    CONTENT.edit(
        PLAN_FILE, json -> json.replace("\"title\": \"Root plan\"", "\"title\": \"Edited plan\""));
    await().atMost(SOON).until(() -> plan().getTitle().equals("Edited plan"));

    PlanDefinition after = plan();
    assertThat(after.getMeta().getVersionId()).isNotEqualTo(before.getMeta().getVersionId());
    assertThat(after.getMeta().getLastUpdated()).isAfter(before.getMeta().getLastUpdated());
    assertThat(SERVER.get("PlanDefinition?title=Edited").entries()).containsExactly(PLAN);
    assertThat(SERVER.get(PLAN + "/_history/" + before.getMeta().getVersionId()).status())
        .isEqualTo(404);
    assertThat(SERVER.get("Library/root-logic").body()).isEqualTo(untouched.body());

    CONTENT.edit(PLAN_FILE, json -> json.replace("Edited plan", "Root plan"));
    await().atMost(SOON).until(() -> plan().getTitle().equals("Root plan"));
  }

  @Test
  void refusesABrokenPackageWithItsErrorsAndServesTheOldOne() {
    for (List<String> fault :
        List.of(
            List.of("\"status\": \"active\"", "\"status\": \"activ", PLAN_FILE),
            List.of(
                "/PlanDefinition/assessment-plan\"",
                "/PlanDefinition/nowhere\"",
                "nowhere is neither"))) {
      String served = SERVER.get(PLAN).body();

      CONTENT.edit(PLAN_FILE, json -> json.replace(fault.get(0), fault.get(1)));
      await().atMost(SOON).until(() -> info().contains(fault.get(2)));

      assertThat(SERVER.get(PLAN).body()).isEqualTo(served);
      assertThat(SERVER.getFromRoot("actuator/health/readiness").status()).isEqualTo(200);

      CONTENT.edit(PLAN_FILE, json -> json.replace(fault.get(1), fault.get(0)));
      await().atMost(SOON).until(() -> !info().contains("refused"));
    }
  }

  @Test
  void showsEveryReaderOneWholePackage() throws Exception {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    ExecutorService readers = Executors.newFixedThreadPool(4);
    List<Future<?>> reading =
        IntStream.range(0, 4)
            .<Future<?>>mapToObj(i -> readers.submit(() -> readUntilLast(seen)))
            .toList();

    for (int n = 1; n <= 3; n++) {
      String from =
          n == 1 ? "\"publisher\": \"Publisher of" : "\"publisher\": \"Edition " + (n - 1) + " of";
      String to = "\"publisher\": \"Edition " + n + " of";
      CONTENT.swap(json -> json.replace(from, to));
      String edition = "Edition " + n;
      await().atMost(SOON).until(() -> seen.contains(edition));
    }

    for (Future<?> reader : reading) {
      reader.get();
    }
    readers.shutdown();
    assertThat(seen)
        .contains("Edition 1", "Edition 2", "Edition 3")
        .allMatch(e -> e.matches("Publisher|Edition \\d"));
    CONTENT.swap(json -> json.replace("Edition 3 of", "Publisher of"));
    await().atMost(SOON).until(() -> plan().getPublisher().startsWith("Publisher"));
  }

  private static void readUntilLast(Set<String> seen) {
    while (!seen.contains("Edition 3")) {
      Reply reply = SERVER.get("PlanDefinition?_include=*&_include:iterate=*");
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      Set<String> editions =
          reply.as(Bundle.class).getEntry().stream()
              .map(
                  e ->
                      ((MetadataResource) e.getResource())
                          .getPublisher()
                          .replaceFirst(" of .*", ""))
              .collect(Collectors.toSet());
      assertThat(editions).hasSize(1);
      seen.addAll(editions);
    }
  }

  private static PlanDefinition plan() {
    return SERVER.get(PLAN).as(PlanDefinition.class);
  }

  private static String info() {
    return SERVER.getFromRoot("actuator/info").body();
  }
}
