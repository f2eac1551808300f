package org.kyphoplasty.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** Requests as odd clients and attackers write them. */
class RequestLineIT {
  @OnH2
  void refusesMethodsThatFhirHasNot(FhirServer server) {
    for (String method : new String[] {"PROPFIND", "FOO", "OPTIONS"}) {
      Reply refused = server.send(method, "Patient", BodyPublishers.noBody());
      assertThat(refused.status()).as(method).isEqualTo(405);
      assertThat(refused.header("Allow").orElseThrow()).contains("GET", "PATCH");
      assertThat(refused.outcome().hasIssue()).isTrue();
    }
  }

  @OnH2
  void answersHeadAsGetWithoutTheBody(FhirServer server) {
    String name = uniqueName();
    String id = server.post("Patient", patient(name)).id();
    for (String path :
        new String[] {"Patient/" + id, "Patient?family=" + name, "Patient/none", "metadata"}) {
      Reply get = server.get(path);
      Reply head = server.send("HEAD", path, BodyPublishers.noBody());
      assertThat(head.status()).as(path).isEqualTo(get.status());
      assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
      assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
      assertThat(head.body()).isEmpty();
    }
  }

  @OnH2
  void refusesAQueryThatCannotBeDecoded(FhirServer server) throws IOException {
    for (String query : new String[] {"%zz", "%", "a%c3", "a%00b"}) {
      assertThat(raw(server, "GET /fhir/Patient?family=" + query))
          .as(query)
          .startsWith("HTTP/1.1 400 ")
          .contains("%25");
      Reply form =
          server.post(
              "Patient/_search",
              "family=" + query,
              "Content-Type",
              "application/x-www-form-urlencoded");
      assertThat(form.status()).as(query).isEqualTo(400);
      assertThat(form.diagnostics()).contains("%25");
    }
  }

  @OnH2
  void readsABarThatIsNotEncoded(FhirServer server) throws IOException {
    assertThat(raw(server, "GET /fhir/Patient?identifier=urn:x|1")).startsWith("HTTP/1.1 200 ");
  }

  @OnH2
  void answersWhatTheContainerRefusesWithAnOutcome(FhirServer server) throws IOException {
    for (String line :
        new String[] {
          "GET /fhir/Patient/%zz",
          "GET /fhir/Patient/a%00b",
          "GET /fhir/Patient?family={a}",
          "GET /fhir/Patient?family=" + "a".repeat(20_000),
          "TRACE /fhir/Patient",
          "GET /nowhere"
        }) {
      assertThat(raw(server, line))
          .as(line)
          .startsWith("HTTP/1.1 4")
          .contains("application/fhir+json")
          .contains("\"resourceType\":\"OperationOutcome\"")
          .doesNotContain("<html");
    }
  }

  /** Sends what a well-behaved client would not. */
  private static String raw(FhirServer server, String requestLine) throws IOException {
    URI base = URI.create(server.base());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request = requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
