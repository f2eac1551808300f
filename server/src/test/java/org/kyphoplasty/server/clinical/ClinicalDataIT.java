package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;

/** What an EHR does with clinical data. */
class ClinicalDataIT {
  private static final String ROE =
      "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Roe\"}],\"gender\":\"female\"}";

  @OnEachDatabase
  void createsAndReads(FhirServer server) {
    Reply created = server.post("Patient", ROE);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location"))
        .hasValueSatisfying(l -> assertThat(l).endsWith("/_history/1"));
    assertThat(server.get("Patient/" + created.id()).body()).contains("\"family\":\"Roe\"");
  }
}
