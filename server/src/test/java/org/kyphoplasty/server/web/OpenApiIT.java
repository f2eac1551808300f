package org.kyphoplasty.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CarePlan;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** The OpenAPI document and the page that shows it. */
class OpenApiIT {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  @OnH2
  void leadsBrowsersToThePage(FhirServer server) {
    Reply base = server.get("", "Accept", BROWSER);

    assertThat(base.status()).isEqualTo(302);
    assertThat(base.header("Location").orElseThrow()).endsWith("/swagger-ui/");
  }

  @OnH2
  void pageIsFoundWithoutSlashAndAsPlainHtml(FhirServer server) {
    for (String accept : List.of("text/html", BROWSER)) {
      Reply found = server.get("swagger-ui", "Accept", accept);
      assertThat(found.status()).as(accept).isEqualTo(302);
      assertThat(found.header("Location")).hasValue("swagger-ui/");
      assertThat(server.get("swagger-ui/", "Accept", accept).status()).as(accept).isEqualTo(200);
      assertThat(server.get("", "Accept", accept).status()).as(accept).isEqualTo(302);
    }
  }

  @OnH2
  void loadsNothingFromElsewhere(FhirServer server) {
    String page = server.get("swagger-ui/", "Accept", BROWSER).body();

    List<String> own = new ArrayList<>();
    Matcher addresses = ADDRESS.matcher(page);
    while (addresses.find()) {
      String address = addresses.group(1);
      assertThat(address)
          .satisfiesAnyOf(
              a -> assertThat(a).startsWith("./"),
              a -> assertThat(a).startsWith("/fhir/"),
              a -> assertThat(a).startsWith(server.base()));
      if (address.startsWith("./")) {
        own.add(address.substring(2));
      }
    }
    assertThat(own).contains("swagger-ui.css", "swagger-ui-bundle.js");
    for (String part : own) {
      assertThat(server.get("swagger-ui/" + part).status()).as(part).isEqualTo(200);
    }
  }

  @OnH2
  void listsOurOperationsWithTheirParameters(FhirServer server) throws IOException {
    JsonNode apply = paths(server, "PlanDefinition").get("/PlanDefinition/{id}/$apply");

    assertThat(apply.get("get").get("parameters").findValuesAsText("name"))
        .contains("id", "subject");
    assertThat(apply.get("post").get("description").asText()).isNotBlank();
  }

  @OnH2
  void listsFhirsOwnOperationsToo(FhirServer server) throws IOException {
    assertThat(paths(server, "ValueSet").has("/ValueSet/$expand")).isTrue();
    assertThat(paths(server, "Patient").has("/Patient/$validate")).isTrue();
  }

  @OnH2
  void givesExamplesThatAnswer(FhirServer server) throws IOException {
    JsonNode paths = paths(server, "PlanDefinition");
    String read = filled("/PlanDefinition/{id}", paths.get("/PlanDefinition/{id}").get("get"));
    JsonNode apply = paths.get("/PlanDefinition/{id}/$apply").get("post");
    JsonNode body = apply.get("requestBody").get("content").get("application/fhir+json");

    assertThat(server.get(read).status()).isEqualTo(200);
    Reply applied =
        server.post(filled("/PlanDefinition/{id}/$apply", apply), body.get("example").asText());
    assertThat(applied.status()).isEqualTo(200);
    assertThat(applied.as(CarePlan.class).getSubject().getReference()).isEqualTo("Patient/ada");
  }

  private static JsonNode paths(FhirServer server, String page) throws IOException {
    Reply document = server.get("api-docs?page=" + page);
    assertThat(document.status()).isEqualTo(200);
    return new YAMLMapper().readTree(document.body()).get("paths");
  }

  private static String filled(String path, JsonNode operation) {
    String id = operation.get("parameters").get(0).get("example").asText();
    return path.substring(1).replace("{id}", id);
  }
}
