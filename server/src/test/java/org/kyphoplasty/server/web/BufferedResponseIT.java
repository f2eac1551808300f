package org.kyphoplasty.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.nio.charset.StandardCharsets;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** A resource is sent in one piece instead of a chunk for each value. */
class BufferedResponseIT {
  @OnH2
  void carriesTheLengthOfWhatFitsTheBuffer(FhirServer server) {
    String patient = "Patient/" + uniqueName();
    assertThat(server.put(patient, patient(patient)).status()).isEqualTo(201);

    for (String format : new String[] {"json", "xml"}) {
      Reply reply = server.get(patient + "?_format=" + format);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Length"))
          .contains(String.valueOf(reply.body().getBytes(StandardCharsets.UTF_8).length));
      assertThat(reply.header("Transfer-Encoding")).isEmpty();
    }
  }

  @OnH2
  void compressesInOnePieceToo(FhirServer server) {
    String patient = "Patient/" + uniqueName();
    assertThat(server.put(patient, patient(patient)).status()).isEqualTo(201);

    Reply reply = server.get(patient, "Accept-Encoding", "gzip");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Encoding")).contains("gzip");
    assertThat(reply.header("Content-Length")).isPresent();
  }

  private static String patient(String reference) {
    return """
        {"resourceType":"Patient","id":"%s","name":[{"family":"Beispiel","given":["Åsa"]}],
         "birthDate":"1950-02-03"}
        """
        .formatted(reference.substring("Patient/".length()));
  }
}
