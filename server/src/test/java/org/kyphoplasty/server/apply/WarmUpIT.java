package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;

/** A server that has warmed up holds nothing of it and takes data as any other. */
class WarmUpIT {
  private static List<FhirServer> servers = List.of();

  @BeforeAll
  static void start() {
    servers = FhirServer.startOnEachDatabase(Map.of("kyphoplasty.apply.warm-up", "1s"));
  }

  @AfterAll
  static void stop() {
    servers.forEach(FhirServer::close);
  }

  @Test
  void leavesNothingBehind() {
    for (FhirServer server : servers) {
      assertThat(stored(server)).as(server.toString()).isZero();
      assertThat(server.post("Patient", "{\"resourceType\":\"Patient\"}").status()).isEqualTo(201);
      assertThat(stored(server)).as(server.toString()).isOne();
    }
  }

  private static int stored(FhirServer server) {
    return server.get("_history").as(Bundle.class).getTotal();
  }
}
