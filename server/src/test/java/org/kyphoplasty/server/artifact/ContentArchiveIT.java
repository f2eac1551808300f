package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;

/** What an operator sees who serves a {@code .tgz} and replaces it. */
class ContentArchiveIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String PLAN = "PlanDefinition/root-plan";

  @Test
  void servesTheArchiveThatWasLastSound() {
    ContentArchive archive = ContentArchive.create();
    try (FhirServer server =
        FhirServer.startWith(Map.of("kyphoplasty.content", archive.path().toString()))) {
      assertThat(title(server)).isEqualTo("Root plan");

      archive.replace(json -> json.replace("\"Root plan\"", "\"Second plan\""));
      await().atMost(SOON).until(() -> title(server).equals("Second plan"));

      archive.cutOff();
      await().atMost(SOON).until(() -> info(server).contains("refused"));
      assertThat(title(server)).isEqualTo("Second plan");
      assertThat(server.getFromRoot("actuator/health/readiness").status()).isEqualTo(200);

      archive.replace(json -> json.replace("\"Root plan\"", "\"Third plan\""));
      await().atMost(SOON).until(() -> title(server).equals("Third plan"));
      assertThat(info(server)).doesNotContain("refused");
    }
  }

  private static String title(FhirServer server) {
    return server.get(PLAN).as(PlanDefinition.class).getTitle();
  }

  private static String info(FhirServer server) {
    return server.getFromRoot("actuator/info").body();
  }
}
