package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Nobody changes a published artifact over REST. */
class ReadOnlyArtifactsIT {
  static final Iterable<String> TYPES = PublishedTypes.NAMES;
  private static final FhirServer SERVER = ArtifactServer.SERVER;

  static Stream<Arguments> writes() {
    return Stream.of(
        Arguments.of("POST", "PlanDefinition"),
        Arguments.of("PUT", "PlanDefinition/root-plan"),
        Arguments.of("PUT", "PlanDefinition?url=http://example.org/x"),
        Arguments.of("PATCH", "PlanDefinition/root-plan"),
        Arguments.of("DELETE", "PlanDefinition/root-plan"),
        Arguments.of("DELETE", "PlanDefinition?name=x"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("writes")
  void refusesEveryKindOfWrite(String method, String path) {
    Reply reply =
        SERVER.send(
            method,
            path,
            BodyPublishers.ofString("{\"resourceType\":\"PlanDefinition\",\"status\":\"draft\"}"),
            "Content-Type",
            "application/fhir+json");

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).hasValueSatisfying(a -> assertThat(a).contains("GET"));
    assertThat(reply.diagnostics()).contains("read-only", "profiles/", "terminology/");
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void refusesToCreateAnyPublishedType(String type) {
    Reply reply = SERVER.post(type, "{\"resourceType\":\"" + type + "\"}");

    assertThat(reply.status()).isEqualTo(405);
  }

  @Test
  void refusesAWholeTransactionThatWritesOne() {
    Reply reply = SERVER.post("", bundle("transaction"));

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.diagnostics()).contains("Library is published");
    assertThat(SERVER.get("Patient?family=Transacted").entries()).isEmpty();
  }

  @Test
  void refusesOnlyTheEntryOfABatchThatWritesOne() {
    Bundle answers = SERVER.post("", bundle("batch")).as(Bundle.class);

    assertThat(answers.getEntry())
        .extracting(e -> e.getResponse().getStatus().substring(0, 3))
        .containsExactly("201", "405", "200", "200");
    assertThat(
            ((OperationOutcome) answers.getEntry().get(1).getResponse().getOutcome())
                .getIssueFirstRep()
                .getDiagnostics())
        .contains("read-only");
    assertThat(answers.getEntry().get(2).getResource().getIdPart()).isEqualTo("root-plan");
    assertThat(((Bundle) answers.getEntry().get(3).getResource()).getTotal()).isEqualTo(8);
  }

  @Test
  void answersReadsInATransaction() {
    String reads =
        bundle("transaction").replaceFirst("(?s)\\{\"resource\".*?\"url\":\"Library\"\\}\\},", "");

    Bundle answers = SERVER.post("", reads).as(Bundle.class);

    assertThat(answers.getEntry()).hasSize(2);
    assertThat(answers.getEntryFirstRep().getResource().getIdPart()).isEqualTo("root-plan");
  }

  private static String bundle(String type) {
    return """
        {"resourceType":"Bundle","type":"%s","entry":[
        {"resource":{"resourceType":"Patient","name":[{"family":"%s"}]},"request":{"method":"POST","url":"Patient"}},
        {"resource":{"resourceType":"Library","status":"draft"},"request":{"method":"POST","url":"Library"}},
        {"request":{"method":"GET","url":"PlanDefinition/root-plan"}},
        {"request":{"method":"GET","url":"ActivityDefinition?_count=2"}}]}
        """
        .formatted(type, type.equals("batch") ? "Batched" : "Transacted");
  }
}
