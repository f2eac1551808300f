package org.kyphoplasty.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** Tries all that the CapabilityStatement lists: every interaction, search parameter, operation. */
class CapabilityStatementIT {
  @OnH2
  void namesTheServer(FhirServer server) {
    CapabilityStatement statement = statement(server);

    assertThat(statement.getSoftware().getName()).isEqualTo("Kyphoplasty Pathway on FHIR");
    assertThat(statement.getSoftware().getVersion()).isEqualTo("0.1.0");
    assertThat(statement.getImplementation().getUrl()).isEqualTo(server.base());
    assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
    assertThat(rest(server).getResource())
        .extracting(CapabilityStatementRestResourceComponent::getType)
        .contains("Patient", "CarePlan", "Observation", "QuestionnaireResponse")
        .doesNotHaveDuplicates();
  }

  @OnH2
  void saysOfASharedParameterWhatItMeansForTheType(FhirServer server) {
    assertThat(rest(server).getResource())
        .filteredOn(type -> type.getType().equals("CarePlan"))
        .flatExtracting(CapabilityStatementRestResourceComponent::getSearchParam)
        .filteredOn(parameter -> parameter.getName().equals("date"))
        .extracting(CapabilityStatementRestResourceSearchParamComponent::getDocumentation)
        .containsExactly("Time period plan covers");
  }

  @OnEachDatabase
  void everySearchParameterWorks(FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    for (CapabilityStatementRestResourceComponent type : rest(server).getResource()) {
      for (CapabilityStatementRestResourceSearchParamComponent parameter : type.getSearchParam()) {
        String search = type.getType() + "?" + parameter.getName() + "=" + value(parameter);
        Reply reply = server.get(search);
        softly.assertThat(reply.status()).as("%s: %s", search, reply.body()).isEqualTo(200);
      }
    }
    softly.assertAll();
  }

  @OnH2
  void everyIncludeWorks(FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    for (CapabilityStatementRestResourceComponent type : rest(server).getResource()) {
      String includes =
          type.getSearchInclude().stream()
              .map(include -> "&_include=" + include.getValue())
              .collect(Collectors.joining());
      String revIncludes =
          type.getSearchRevInclude().stream()
              .map(include -> "&_revinclude=" + include.getValue())
              .collect(Collectors.joining());
      Reply reply = server.get(type.getType() + "?_id=none" + includes + revIncludes);
      softly.assertThat(reply.status()).as("%s: %s", type.getType(), reply.body()).isEqualTo(200);
    }
    softly.assertAll();
  }

  @OnEachDatabase
  void everyInteractionWorks(FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    for (CapabilityStatementRestResourceComponent type : rest(server).getResource()) {
      List<TypeRestfulInteraction> listed =
          type.getInteraction().stream().map(i -> i.getCode()).toList();
      if (listed.contains(TypeRestfulInteraction.CREATE)) {
        Written.tryOut(server, type, listed, softly);
      } else {
        tryPublished(server, type.getType(), listed, softly);
      }
    }
    softly.assertAll();
  }

  @OnH2
  void everyOperationIsKnown(FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    CapabilityStatementRestComponent rest = rest(server);
    rest.getOperation().forEach(operation -> tryOperation(server, "", operation, softly));
    for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
      type.getOperation()
          .forEach(operation -> tryOperation(server, type.getType() + "/", operation, softly));
    }
    softly.assertAll();
  }

  @OnH2
  void systemInteractionsWork(FhirServer server) {
    for (String type : new String[] {"transaction", "batch"}) {
      Reply reply = server.post("", "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\"}");
      assertThat(reply.status()).as(type).isEqualTo(200);
    }
    assertThat(server.get("_history?_count=1").status()).isEqualTo(200);
  }

  @OnH2
  void operationsThatAreNotListedAreNotThere(FhirServer server) {
    for (String operation :
        new String[] {"$expunge", "$reindex", "$mark-all-resources-for-reindexing"}) {
      assertThat(server.post(operation, "{\"resourceType\":\"Parameters\"}").status())
          .as(operation)
          .isBetween(400, 499);
      assertThat(server.post("Patient/" + operation, "{\"resourceType\":\"Parameters\"}").status())
          .as("Patient/" + operation)
          .isBetween(400, 499);
    }
  }

  private static void tryPublished(
      FhirServer server, String type, List<TypeRestfulInteraction> listed, SoftAssertions softly) {
    Bundle found = server.get(type + "?_count=1").as(Bundle.class);
    softly.assertThat(listed).as(type).contains(TypeRestfulInteraction.SEARCHTYPE);
    if (!found.hasEntry()) {
      return;
    }
    String path = type + "/" + found.getEntryFirstRep().getResource().getIdPart();
    String version = found.getEntryFirstRep().getResource().getMeta().getVersionId();
    for (String read : List.of(path, path + "/_history", path + "/_history/" + version)) {
      softly.assertThat(server.get(read).status()).as(read).isEqualTo(200);
    }
    softly.assertThat(server.get(type + "/_history").status()).as(type).isEqualTo(200);
  }

  private static void tryOperation(
      FhirServer server,
      String path,
      CapabilityStatementRestResourceOperationComponent operation,
      SoftAssertions softly) {
    String url = path + "$" + operation.getName();
    Reply reply = server.post(url, "{\"resourceType\":\"Parameters\"}");
    boolean atInstanceOnly = reply.body().contains("instance") && reply.status() == 400;
    softly.assertThat(reply.body()).as(url).doesNotContain("does not know how to handle");
    softly.assertThat(reply.status()).as("%s: %s", url, reply.body()).isNotIn(405, 500, 501);
    softly.assertThat(operation.getDefinition()).as(url).startsWith("http");
    if (!atInstanceOnly) {
      softly.assertThat(reply.status()).as(url).isIn(200, 400, 404, 412, 422);
    }
  }

  private static String value(CapabilityStatementRestResourceSearchParamComponent parameter) {
    return switch (parameter.getType()) {
      case DATE -> "2024-01-01";
      case NUMBER -> "1";
      case QUANTITY -> "1";
      case REFERENCE -> uniqueName();
      case URI -> "http://example.org/x";
      case TOKEN -> "x";
      case COMPOSITE -> parameter.getName().endsWith("-date") ? "x$2024-01-01" : "x$1";
      case SPECIAL -> "42.25%7C-71.0%7C10%7Ckm";
      default -> "x";
    };
  }

  private static CapabilityStatement statement(FhirServer server) {
    return server.get("metadata").as(CapabilityStatement.class);
  }

  private static CapabilityStatementRestComponent rest(FhirServer server) {
    return statement(server).getRestFirstRep();
  }
}
