package org.kyphoplasty.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** What the server refuses before it can do harm. */
class SafeDefaultsIT {
  private static final int MEGABYTE = 1 << 20;
  private static final String JSON = "application/fhir+json";

  @OnH2
  void refusesALargeBody(FhirServer server) {
    Reply refused = server.post("Patient", patient("x".repeat(50 * MEGABYTE)));

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.outcome().getIssueFirstRep().getCode()).isEqualTo(IssueType.TOOLONG);
  }

  @OnH2
  void refusesALargeBodyOfUnknownLength(FhirServer server) {
    byte[] large = patient("x".repeat(12 * MEGABYTE)).getBytes(StandardCharsets.UTF_8);
    Reply refused =
        server.send(
            "POST",
            "Patient",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
            "Content-Type",
            JSON);

    assertThat(refused.status()).isEqualTo(413);
  }

  @OnH2
  void boundsABodyAfterDecompression(FhirServer server) throws IOException {
    String name = uniqueName();
    Reply small = gzipped(server, patient(name));
    Reply bomb = gzipped(server, patient("x".repeat(64 * MEGABYTE)));

    assertThat(small.status()).isEqualTo(201);
    assertThat(server.get("Patient?family=" + name).entries()).hasSize(1);
    assertThat(bomb.status()).isEqualTo(413);
  }

  @OnH2
  void refusesDeepNesting(FhirServer server) {
    String deepJson =
        "{\"resourceType\":\"Patient\",\"extension\":"
            + "[{\"extension\":".repeat(20_000)
            + "[]"
            + "}]".repeat(20_000)
            + "}";
    String deepXml =
        "<Patient xmlns=\"http://hl7.org/fhir\">"
            + "<extension>".repeat(20_000)
            + "</extension>".repeat(20_000)
            + "</Patient>";

    assertThat(server.post("Patient", deepJson).status()).isEqualTo(400);
    assertThat(server.post("Patient", deepXml, "Content-Type", "application/fhir+xml").status())
        .isEqualTo(400);
  }

  @OnH2
  void refusesExtensionsThatWouldGetLost(FhirServer server) {
    String url = "http://example.org/heard";
    String silent =
        "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"%s\"}]}".formatted(url);
    String inPrimitive =
        "{\"resourceType\":\"Patient\",\"_birthDate\":{\"extension\":[{\"id\":\"a\",\"url\":\"%s\"}]}}"
            .formatted(url);
    String inXml =
        "<Patient xmlns=\"http://hl7.org/fhir\"><extension url=\"%s\"/></Patient>".formatted(url);
    String said =
        "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"%s\",\"extension\":[{\"url\":\"by\",\"valueCode\":\"x\"}]}]}"
            .formatted(url);

    assertThat(server.post("Patient", silent).status()).isEqualTo(422);
    assertThat(server.post("Patient", silent).diagnostics()).contains("would get lost");
    assertThat(server.post("Patient", inPrimitive).status()).isEqualTo(400);
    assertThat(server.post("Patient", inXml, "Content-Type", "application/fhir+xml").status())
        .isEqualTo(422);
    Reply stored = server.post("Patient", said);
    assertThat(stored.status()).isEqualTo(201);
    String patch =
        "[{\"op\":\"add\",\"path\":\"/extension/1\",\"value\":{\"url\":\"%s\"}}]".formatted(url);
    assertThat(
            server.patch("Patient/" + stored.id(), "application/json-patch+json", patch).status())
        .isEqualTo(422);
  }

  @OnH2
  void refusesEntitiesInXml(FhirServer server) {
    Reply refused =
        server.post(
            "Patient",
            """
            <?xml version="1.0"?>
            <!DOCTYPE Patient [<!ENTITY passwd SYSTEM "file:///etc/passwd">]>
            <Patient xmlns="http://hl7.org/fhir"><name><family value="&passwd;"/></name></Patient>""",
            "Content-Type",
            "application/fhir+xml");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).doesNotContain("root:");
  }

  @OnH2
  void refusesMalformedJsonAndTellsWhere(FhirServer server) {
    Reply refused = server.post("Patient", "{\"resourceType\":\"Patient\",\n\"gender\":secret}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.diagnostics()).contains("line 2").doesNotContain("secret");
  }

  @OnH2
  void refusesAKeyThatIsGivenTwice(FhirServer server) {
    assertThat(
            server
                .post("Patient", "{\"resourceType\":\"Patient\",\"id\":\"a\",\"id\":\"b\"}")
                .status())
        .isEqualTo(400);
  }

  @OnH2
  void refusesABodyThatWasCutOff(FhirServer server) throws IOException {
    byte[] whole = gzip(patient("x".repeat(1000)));
    for (int length : new int[] {5, whole.length / 2, whole.length - 4}) {
      Reply refused = sendGzipped(server, Arrays.copyOf(whole, length));
      assertThat(refused.status()).as("%s bytes", length).isEqualTo(400);
      assertThat(refused.diagnostics()).contains("The body");
    }
  }

  @OnH2
  void refusesABodyThatIsNotUtf8(FhirServer server) {
    String json = patient("Müller");
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Patient xmlns=\"http://hl7.org/fhir\">"
            + "<name><family value=\"Müller\"/></name></Patient>";
    for (byte[] body :
        List.of(
            json.getBytes(StandardCharsets.ISO_8859_1),
            json.getBytes(StandardCharsets.UTF_16),
            xml.getBytes(StandardCharsets.ISO_8859_1))) {
      Reply refused =
          server.send(
              "POST",
              "Patient",
              BodyPublishers.ofByteArray(body),
              "Content-Type",
              body[0] == '<' ? "application/fhir+xml" : JSON);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.diagnostics()).contains("UTF-8");
    }
  }

  @OnH2
  void refusesABodyOfHalfACharacter(FhirServer server) {
    byte[] half = Arrays.copyOf(patient("x").getBytes(Charset.forName("UTF-32")), 30);
    Reply refused =
        server.send("POST", "Patient", BodyPublishers.ofByteArray(half), "Content-Type", JSON);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.diagnostics()).contains("The body");
  }

  @OnH2
  void readsPastAByteOrderMark(FhirServer server) {
    assertThat(server.post("Patient", "\uFEFF" + patient(uniqueName())).status()).isEqualTo(201);
  }

  @OnH2
  void refusesCharactersThatFhirDoesNotAllow(FhirServer server) {
    for (String character : new String[] {"\\u0000", "\\u0001", "\\ud800", "\\uffff"}) {
      Reply refused = server.post("Patient", patient("a" + character + "b"));
      assertThat(refused.status()).as(character).isEqualTo(400);
      assertThat(refused.diagnostics()).contains("character", "line 1");
    }
    Reply xml =
        server.post(
            "Patient",
            "<?xml version=\"1.1\"?><Patient xmlns=\"http://hl7.org/fhir\"><name>"
                + "<family value=\"a&#1;b\"/></name></Patient>",
            "Content-Type",
            "application/fhir+xml");
    assertThat(xml.status()).isEqualTo(400);
  }

  @OnH2
  void refusesTextThatXmlWouldLose(FhirServer server) {
    Reply refused =
        server.post(
            "Patient",
            "<Patient xmlns=\"http://hl7.org/fhir\"><gender>male</gender></Patient>",
            "Content-Type",
            "application/fhir+xml");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.diagnostics()).contains("attributes").doesNotContain("male");
  }

  @OnH2
  void refusesNumbersBeyondAllBounds(FhirServer server) {
    String json =
        """
        {"resourceType":"Observation","status":"final","code":{"text":"x"},
         "valueQuantity":{"value":%s}}""";
    String xml =
        "<Observation xmlns=\"http://hl7.org/fhir\"><status value=\"final\"/><code><text"
            + " value=\"x\"/></code><valueQuantity><value value=\"1e999999999\"/></valueQuantity>"
            + "</Observation>";

    assertThat(server.post("Observation", json.formatted("1.5e3")).status()).isEqualTo(201);
    assertThat(server.post("Observation", json.formatted("1e999999999")).status()).isEqualTo(400);
    assertThat(server.post("Observation", xml, "Content-Type", "application/fhir+xml").status())
        .isEqualTo(422);
    for (String query :
        new String[] {
          "value-quantity=1e999999999",
          "value-quantity=gt1e999999999%7C%7Cmm",
          "code-value-quantity=a$1e999999999",
          "_has:Observation:has-member:value-quantity=1e999999999"
        }) {
      Reply refused = server.get("Observation?" + query);
      assertThat(refused.status()).as(query).isEqualTo(400);
      assertThat(refused.diagnostics()).contains("digits");
    }
    assertThat(server.get("Device?identifier=12e4567").status()).isEqualTo(200);
  }

  @OnH2
  void refusesActiveNarratives(FhirServer server) {
    for (String active :
        new String[] {
          "<script>steal()</script>",
          "<p onclick='steal()'>x</p>",
          "<a href='javascript:steal()'>x</a>",
          "<iframe src='http://example.org'></iframe>",
          "<p style='background:url(http://example.org)'>x</p>"
        }) {
      Reply refused = server.post("Patient", withNarrative(active));
      assertThat(refused.status()).as(active).isEqualTo(422);
      assertThat(refused.diagnostics()).contains("narrative");
    }
  }

  @OnH2
  void keepsPlainNarratives(FhirServer server) {
    Reply kept =
        server.post(
            "Patient",
            withNarrative(
                "<table border='1'><tr><td class='x' style='color: red'>Pain <b>8</b></td></tr></table>"
                    + "<a href='http://example.org'>more</a>"));

    assertThat(kept.status()).isEqualTo(201);
  }

  @OnH2
  void namesThePlaceAndNotTheValueThatItRefuses(FhirServer server) {
    for (String element :
        List.of("\"gender\":\"secret\"", "\"birthDate\":\"secret\"", "\"active\":\"secret\"")) {
      Reply refused = server.post("Patient", "{\"resourceType\":\"Patient\"," + element + "}");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.diagnostics())
          .contains(element.substring(1, element.indexOf(':') - 1))
          .doesNotContain("secret");
    }
    String patient = "{\"resourceType\":\"Patient\"}";
    String observation =
        """
        {"resourceType":"Observation","status":"final","code":{"text":"pain"},
         "subject":{"reference":"Patient?identifier=secret&name=secret"}}""";
    for (Reply refused :
        List.of(
            server.get("Patient?birthdate=secret"),
            server.get("Observation?value-quantity=secret"),
            server.get("Patient/one/_history?_since=secret"),
            server.delete("Patient?nothing=secret"),
            server.post("Observation", observation),
            server.post("Patient", patient, "If-None-Exist", "nothing=secret"),
            server.post("Patient", patient, "If-None-Exist", "name:not=secret"))) {
      assertThat(refused.status()).isBetween(400, 499);
      assertThat(refused.diagnostics()).isNotBlank().doesNotContain("secret");
    }
  }

  @OnH2
  void givesNoInternalsAway(FhirServer server) {
    Reply answer = server.get("Patient/none");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("HAPI-").doesNotContain("at ca.uhn");
    assertThat(answer.headers().map()).doesNotContainKeys("X-Powered-By", "Server");
    assertThat(server.getFromRoot("nowhere").body()).doesNotContain("Tomcat/");
  }

  @OnH2
  void allowsNoOtherOrigin(FhirServer server) {
    Reply answer = server.get("metadata", "Origin", "https://example.org");

    assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
  }

  private static Reply gzipped(FhirServer server, String json) throws IOException {
    return sendGzipped(server, gzip(json));
  }

  private static byte[] gzip(String json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(json.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Reply sendGzipped(FhirServer server, byte[] body) {
    return server.send(
        "POST",
        "Patient",
        BodyPublishers.ofByteArray(body),
        "Content-Type",
        JSON,
        "Content-Encoding",
        "gzip");
  }

  private static String withNarrative(String xhtml) {
    return """
        {"resourceType":"Patient","text":{"status":"additional",
         "div":"<div xmlns='http://www.w3.org/1999/xhtml'>%s</div>"}}"""
        .formatted(xhtml);
  }
}
