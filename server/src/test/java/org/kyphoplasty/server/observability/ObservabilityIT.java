package org.kyphoplasty.server.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

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
}
