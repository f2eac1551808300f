package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Data that stand on another server. */
class ApplyEndpointIT {
  private static final String APPLY = "PlanDefinition/data/$apply";
  private static final AtomicInteger FOLLOWED = new AtomicInteger();
  private static FhirServer records;
  private static HttpServer redirecting;
  private static FhirServer server;

  @BeforeAll
  static void start() throws IOException {
    records = FhirServer.startWith(Map.of());
    redirecting = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    redirecting.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/elsewhere/Patient/remote");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    redirecting.createContext(
        "/elsewhere",
        exchange -> {
          FOLLOWED.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    redirecting.createContext(
        "/large",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] part = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 64; i++) {
              out.write(part);
            }
          }
        });
    redirecting.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        });
    redirecting.start();
    server =
        FhirServer.startWith(
            Map.of(
                "kyphoplasty.content",
                TestPlans.build().write().toString(),
                "kyphoplasty.apply.allowed-endpoints",
                records.base() + "/," + at("moved") + "," + at("large") + "," + at("slow"),
                "kyphoplasty.apply.max-endpoint-data",
                "1MB",
                "kyphoplasty.apply.timeout",
                "5s"));
  }

  @AfterAll
  static void stop() {
    server.close();
    records.close();
    redirecting.stop(0);
  }

  private static String at(String path) {
    return "http://localhost:" + redirecting.getAddress().getPort() + "/" + path;
  }

  private static Parameters call(String patient, String address) {
    Parameters call = new Parameters().addParameter("subject", "Patient/" + patient);
    Endpoint endpoint = new Endpoint().setAddress(address);
    call.addParameter().setName("dataEndpoint").setResource(endpoint);
    return call;
  }

  private static void refused(Reply reply, int status, String text) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.diagnostics()).contains(text);
  }

  @Test
  void anAllowedEndpointGivesTheDataPageByPage() {
    records.put("Patient/remote", TestCalls.woman("remote"));
    for (int i = 0; i < 25; i++) {
      records.post("Condition", new Condition().setSubject(new Reference("Patient/remote")));
    }
    CarePlan carePlan = TestCalls.carePlan(server.post(APPLY, call("remote", records.base())));
    assertThat(TestCalls.applied(carePlan)).contains("data-woman", "data-condition");
  }

  @Test
  void aPatientWhomTheEndpointDoesNotKnowIsUnknown() {
    refused(server.post(APPLY, call("nobody", records.base())), 404, "Patient/nobody");
  }

  @Test
  void anyOtherAddressIsRefused() {
    String[] others = {
      "http://localhost:1/fhir", records.base() + "/x", records.base() + "@elsewhere", "file:///"
    };
    for (String other : others) {
      refused(server.post(APPLY, call("remote", other)), 403, "allowed-endpoints");
    }
  }

  @Test
  void aRedirectionIsNotFollowed() {
    refused(server.post(APPLY, call("remote", at("moved"))), 502, "302");
    assertThat(FOLLOWED).hasValue(0);
  }

  @Test
  void anAnswerThatIsTooLargeIsNotReadToItsEnd() {
    refused(server.post(APPLY, call("remote", at("large"))), 502, "max-endpoint-data");
  }

  @Test
  void anAnswerThatBeginsAndDoesNotEndIsGivenUp() {
    refused(server.post(APPLY, call("remote", at("slow"))), 503, "kyphoplasty.apply.timeout");
  }
}
