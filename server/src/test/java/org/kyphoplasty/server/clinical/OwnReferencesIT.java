package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.bundle;
import static org.kyphoplasty.server.testing.Resources.entry;
import static org.kyphoplasty.server.testing.Resources.painScore;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** References by this server's own address, and what is asked of everything about a patient. */
class OwnReferencesIT {
  private static String absolute(FhirServer server, String patient) {
    String relative = "\"Patient/" + patient + "\"";
    return painScore(patient, 4)
        .replace(relative, "\"" + server.base() + "/Patient/" + patient + "\"");
  }

  @OnEachDatabase
  void areFoundAsAnyOther(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    String relative = server.post("Observation", painScore(patient, 3)).id();
    String absolute = server.post("Observation", absolute(server, patient)).id();
    server.post("", bundle("transaction", entry("POST", "Observation", absolute(server, patient))));

    assertThat(absolute(server, patient)).contains(server.base());
    for (String search :
        new String[] {
          "Observation?patient=" + patient,
          "Observation?subject=Patient/" + patient,
          "Observation?patient=" + server.base() + "/Patient/" + patient
        }) {
      assertThat(server.get(search).entries())
          .as(search)
          .hasSize(3)
          .contains("Observation/" + relative, "Observation/" + absolute);
    }
    assertThat(
            server.get("Observation?_id=" + absolute + "&_include=Observation:subject").entries())
        .contains("Patient/" + patient);
    assertThat(server.get("Patient/" + patient + "/$everything").entries()).hasSize(4);
  }

  @OnH2
  void mustLeadToWhatIsThere(FhirServer server) {
    assertThat(server.post("Observation", absolute(server, "nobody")).status()).isEqualTo(400);
    String elsewhere =
        painScore("nobody", 4)
            .replace("\"Patient/nobody\"", "\"http://example.org/Patient/nobody\"");
    assertThat(server.post("Observation", elsewhere).status()).isEqualTo(201);
  }

  @OnH2
  void everythingIsNotAskedForInParts(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    String everything = "Patient/" + patient + "/$everything";

    for (String part : new String[] {"_since=2030-01-01", "start=2030-01-01", "foo=1"}) {
      Reply refused = server.get(everything + "?" + part);
      assertThat(refused.status()).as(part).isEqualTo(400);
      assertThat(refused.diagnostics()).contains(part.substring(0, part.indexOf('=')));
    }
    assertThat(server.get(everything + "?_type=Observation&_count=5").status()).isEqualTo(200);
  }
}
