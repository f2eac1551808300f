package org.kyphoplasty.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.bundle;
import static org.kyphoplasty.server.testing.Resources.entry;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import org.hl7.fhir.r4.model.Patient;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** Formats: FHIR JSON and XML of R4, and an honest refusal of any other. */
class NegotiationIT {
  @OnH2
  void writesWhatIsAskedFor(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();

    assertThat(type(server.get("Patient/" + id))).startsWith("application/fhir+json");
    assertThat(type(server.get("Patient/" + id, "Accept", "application/fhir+xml")))
        .startsWith("application/fhir+xml");
    assertThat(type(server.get("Patient/" + id + "?_format=xml")))
        .startsWith("application/fhir+xml");
    assertThat(
            type(
                server.get(
                    "Patient/" + id, "Accept", "application/xml;q=0.2, application/json;q=0.9")))
        .contains("json");
  }

  @OnH2
  void readsXml(FhirServer server) {
    Reply created =
        server.post(
            "Patient",
            "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"female\"/></Patient>",
            "Content-Type",
            "application/fhir+xml",
            "Accept",
            "application/fhir+xml");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.as(Patient.class).getGender().toCode()).isEqualTo("female");
  }

  @OnH2
  void refusesToWriteOtherFormats(FhirServer server) {
    for (String accept :
        new String[] {"text/plain", "application/pdf", "application/fhir+json;fhirVersion=3.0"}) {
      Reply refused = server.get("Patient", "Accept", accept);
      assertThat(refused.status()).as(accept).isEqualTo(406);
      assertThat(refused.diagnostics()).contains("application/fhir+json");
    }
    assertThat(server.get("Patient?_format=ttl").status()).isEqualTo(406);
  }

  @OnH2
  void refusesToReadOtherFormats(FhirServer server) {
    for (String contentType :
        new String[] {
          "text/plain", "application/pdf", "application/fhir+json;charset=iso-8859-1"
        }) {
      Reply refused = server.post("Patient", patient(uniqueName()), "Content-Type", contentType);
      assertThat(refused.status()).as(contentType).isEqualTo(415);
      assertThat(refused.diagnostics()).contains("application/fhir+xml");
    }
  }

  @OnH2
  void answersFailuresInTheFormatAskedFor(FhirServer server) {
    Reply fromFilter =
        server.post(
            "Patient", "{", "Content-Type", "application/pdf", "Accept", "application/fhir+xml");
    Reply fromServlet = server.get("Patient/none", "Accept", "application/fhir+xml");

    assertThat(type(fromFilter)).startsWith("application/fhir+xml");
    assertThat(fromFilter.outcome().hasIssue()).isTrue();
    assertThat(type(fromServlet)).startsWith("application/fhir+xml");
    assertThat(fromServlet.outcome().hasIssue()).isTrue();
  }

  @OnH2
  void readsMediaTypesInAnyCase(FhirServer server) {
    for (String contentType :
        new String[] {"Application/FHIR+JSON", "application/fhir+json;charset=utf8"}) {
      assertThat(
              server.post("Patient", patient(uniqueName()), "Content-Type", contentType).status())
          .as(contentType)
          .isEqualTo(201);
    }
  }

  @OnH2
  void refusesAnXmlPatch(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    Reply alone = server.patch("Patient/" + id, "application/xml-patch+xml", "<diff/>");
    Reply inTransaction =
        server.post(
            "",
            bundle(
                "transaction",
                entry(
                    "PATCH",
                    "Patient/" + id,
                    "{\"resourceType\":\"Binary\",\"contentType\":\"application/xml-patch+xml\","
                        + "\"data\":\"PGRpZmYvPg==\"}")));

    assertThat(alone.status()).isEqualTo(415);
    assertThat(alone.diagnostics()).contains("application/json-patch+json");
    assertThat(inTransaction.status()).isEqualTo(415);
  }

  @OnH2
  void refusesAPatchThatIsNoList(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();

    assertThat(server.patch("Patient/" + id, "application/json-patch+json", "null").status())
        .isEqualTo(400);
  }

  @OnH2
  void refusesToSearchByAResource(FhirServer server) {
    assertThat(server.post("Patient/_search", "{}").status()).isEqualTo(415);
  }

  private static String type(Reply reply) {
    return reply.header("Content-Type").orElse("");
  }
}
