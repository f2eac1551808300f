package org.kyphoplasty.server.web;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Tries the listed interactions of a type that can be written. */
final class Written {
  private static final String TAG = "{\"system\":\"http://example.org\",\"code\":\"tried\"}";

  private Written() {}

  static void tryOut(
      FhirServer server,
      CapabilityStatementRestResourceComponent resource,
      List<TypeRestfulInteraction> listed,
      SoftAssertions softly) {
    String type = resource.getType();
    Reply created = server.post(type, "{\"resourceType\":\"" + type + "\"}");
    softly.assertThat(created.status()).as("%s: %s", type, created.body()).isEqualTo(201);
    if (created.status() != 201) {
      return;
    }
    String path = type + "/" + created.id();
    for (TypeRestfulInteraction interaction : listed) {
      softly
          .assertThat(tryOne(server, type, path, created.id(), interaction))
          .as("%s %s", interaction, path)
          .isIn(200, 201, 204);
    }
  }

  private static int tryOne(
      FhirServer server, String type, String path, String id, TypeRestfulInteraction interaction) {
    String tagged =
        "{\"resourceType\":\"%s\",\"id\":\"%s\",\"meta\":{\"tag\":[%s]}}".formatted(type, id, TAG);
    return switch (interaction) {
      case READ -> server.get(path).status();
      case VREAD -> server.get(path + "/_history/1").status();
      case HISTORYINSTANCE -> server.get(path + "/_history").status();
      case HISTORYTYPE -> server.get(type + "/_history").status();
      case SEARCHTYPE -> server.get(type).status();
      case CREATE -> server.post(type, "{\"resourceType\":\"" + type + "\"}").status();
      case UPDATE -> server.put(path, tagged).status();
      case PATCH ->
          server
              .patch(
                  path,
                  "application/json-patch+json",
                  "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"en\"}]")
              .status();
      case DELETE -> deleteAnother(server, type);
      default -> 0;
    };
  }

  private static int deleteAnother(FhirServer server, String type) {
    Reply other = server.post(type, "{\"resourceType\":\"" + type + "\"}");
    return server.delete(type + "/" + other.id()).status();
  }
}
