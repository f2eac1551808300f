package org.kyphoplasty.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** The OpenAPI document and the page that shows it. */
class OpenApiIT {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final List<String> PUBLISHED =
      List.of(
          "ActivityDefinition",
          "CodeSystem",
          "ConceptMap",
          "Library",
          "Measure",
          "PlanDefinition",
          "Questionnaire",
          "ValueSet");
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

  /** Each call of what is published, as the page sends it; what is stored first may be missing. */
  @OnH2
  void givesExamplesThatAnswer(FhirServer server) throws IOException {
    List<String> answered = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String type : PUBLISHED) {
      for (Map.Entry<String, JsonNode> path : paths(server, type).properties()) {
        JsonNode operation = path.getValue().get("post");
        if (path.getKey().contains("$")) {
          String call = filled(path.getKey(), operation);
          Reply reply = server.post(call, example(operation));
          (reply.status() == 200 ? answered : refused).add(call + " " + reply.body());
        }
      }
    }

    assertThat(refused).isEmpty();
    assertThat(answered).hasSizeGreaterThan(50);
  }

  @OnH2
  void appliesThePathwayToAFictionalPatient(FhirServer server) throws IOException {
    JsonNode paths = paths(server, "PlanDefinition");
    JsonNode apply = paths.get("/PlanDefinition/{id}/$apply").get("post");
    String read = filled("/PlanDefinition/{id}", paths.get("/PlanDefinition/{id}").get("get"));

    assertThat(server.get(read).status()).isEqualTo(200);
    CarePlan plan =
        server
            .post(filled("/PlanDefinition/{id}/$apply", apply), example(apply))
            .as(CarePlan.class);
    assertThat(plan.getSubject().getReference()).isEqualTo("Patient/ada");
  }

  @OnH2
  void extractsFromAFictionalResponse(FhirServer server) throws IOException {
    String path = "/QuestionnaireResponse/$extract";
    JsonNode extract = paths(server, "QuestionnaireResponse").get(path).get("post");

    Reply extracted = server.post(path.substring(1), example(extract));
    assertThat(extracted.as(Bundle.class).getEntry()).isNotEmpty();
  }

  @OnH2
  void fillsInTheQuery(FhirServer server) throws IOException {
    JsonNode lookup = paths(server, "CodeSystem").get("/CodeSystem/$lookup").get("get");

    assertThat(lookup.get("parameters").findValuesAsText("example"))
        .contains("balloon-kyphoplasty");
  }

  private static JsonNode paths(FhirServer server, String page) throws IOException {
    Reply document = server.get("api-docs?page=" + page);
    assertThat(document.status()).isEqualTo(200);
    return new YAMLMapper().readTree(document.body()).get("paths");
  }

  private static String filled(String path, JsonNode operation) {
    return path.contains("{id}")
        ? path.substring(1)
            .replace("{id}", operation.get("parameters").get(0).get("example").asText())
        : path.substring(1);
  }

  private static String example(JsonNode operation) {
    return operation.at("/requestBody/content/application~1fhir+json/example").asText();
  }
}
