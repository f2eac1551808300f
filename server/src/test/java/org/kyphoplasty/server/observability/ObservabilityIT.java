package org.kyphoplasty.server.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** What operators see of a running server. */
class ObservabilityIT {
  @OnH2
  void isReadyAndAlive(FhirServer server) {
    assertThat(server.getFromRoot("actuator/health/readiness").status()).isEqualTo(200);
    assertThat(server.getFromRoot("actuator/health/liveness").status()).isEqualTo(200);
  }

  @OnH2
  void carriesTheRequestIdThrough(FhirServer server) {
    Reply answer = server.get("Patient/none", "X-Request-ID", "abc-123");

    assertThat(answer.headers().allValues("X-Request-ID")).containsExactly("abc-123");
    assertThat(answer.diagnostics()).endsWith("[request abc-123]");
  }

  @OnH2
  void replacesARequestIdThatIsNotWellFormed(FhirServer server) {
    Reply answer = server.get("Patient/none", "X-Request-ID", "two words");

    assertThat(answer.header("X-Request-ID").orElseThrow()).matches("[0-9a-f-]{36}");
    assertThat(answer.diagnostics()).doesNotContain("two words");
  }

  @OnH2
  void measuresEachInteraction(FhirServer server) {
    String name = uniqueName();
    server.post("Patient", patient(name));
    server.get("Patient?family=" + name);
    server.get("Patient/none");
    String metrics = server.getFromRoot("actuator/prometheus").body();

    assertThat(metrics)
        .containsPattern(
            "fhir_requests_seconds_count\\{interaction=\"create\",status=\"2xx\",type=\"Patient\"\\} [1-9]")
        .containsPattern(
            "fhir_requests_seconds_sum\\{interaction=\"search-type\",status=\"2xx\",type=\"Patient\"\\} [0-9]")
        .containsPattern(
            "fhir_requests_seconds_count\\{interaction=\"read\",status=\"4xx\",type=\"Patient\"\\} [1-9]")
        .doesNotContain(name);
  }

  @OnH2
  void countsARequestWhoseBodyBreaksOff(FhirServer server) throws IOException {
    double before = refused(server);
    URI base = URI.create(server.base());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request =
          "POST /fhir/Patient HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
              + "Content-Length: 1000\r\n\r\n{";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    await().atMost(Duration.ofSeconds(30)).until(() -> refused(server) > before);
  }

  /** How many requests were refused before it was known what they ask for. */
  private static double refused(FhirServer server) {
    return server
        .getFromRoot("actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith("fhir_requests_seconds_count{interaction=\"unknown\""))
        .filter(line -> line.contains("status=\"4xx\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }
}
