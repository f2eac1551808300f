package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Evaluations that take too long. */
class ApplyTimeoutIT {
  private static final String THREADS = "2";

  private static FhirServer start(String timeout) {
    return FhirServer.startWith(
        Map.of(
            "kyphoplasty.content",
            TestPlans.build().write().toString(),
            "kyphoplasty.apply.timeout",
            timeout,
            "server.tomcat.threads.max",
            THREADS));
  }

  private static void tooLong(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(503);
    assertThat(reply.header("Retry-After")).hasValue("1");
    assertThat(reply.outcome().getIssueFirstRep().getCode().toCode()).isEqualTo("transient");
    assertThat(reply.diagnostics()).contains("kyphoplasty.apply.timeout");
  }

  @Test
  void withoutAnyTimeEveryEvaluationIsRefused() {
    try (FhirServer server = start("0s")) {
      Parameters call = TestCalls.sent();
      tooLong(TestCalls.apply(server, "twice", call));
      tooLong(server.post("PlanDefinition/data/$r5.apply", call));
      tooLong(server.post("Library/Logic/$evaluate", call));
      String response =
          """
          {"resourceType":"QuestionnaireResponse","status":"completed","authored":"2026-03-02",
           "questionnaire":"http://example.org/fhir/Questionnaire/of-women"}""";
      tooLong(server.post("QuestionnaireResponse", response));
      tooLong(server.post("QuestionnaireResponse/$extract", response));
      assertThat(server.get("QuestionnaireResponse").entries()).isEmpty();
    }
  }

  @Test
  void anEvaluationWithoutAnEndFreesItsThread() {
    Observation[] many =
        IntStream.range(0, 100)
            .mapToObj(
                i -> {
                  Observation observation =
                      new Observation().setStatus(Observation.ObservationStatus.FINAL);
                  return observation.setSubject(new Reference("Patient/sent"));
                })
            .toArray(Observation[]::new);
    try (FhirServer server = start("1s")) {
      for (int i = 0; i <= Integer.parseInt(THREADS); i++) {
        tooLong(TestCalls.apply(server, "endless", TestCalls.sent(many)));
      }
      tooLong(server.post("QuestionnaireResponse/$extract", criteriaWithinCriteria()));
      assertThat(server.get("PlanDefinition/data").status()).isEqualTo(200);
    }
  }

  /** Goes over the response as many times as it has elements, at seven levels. */
  private static String criteriaWithinCriteria() {
    String expression =
        "%resource.descendants().where(".repeat(7) + "true" + ").exists()".repeat(7);
    return """
        {"resourceType":"Parameters","parameter":[
          {"name":"questionnaire","resource":{"resourceType":"Questionnaire","status":"draft",
            "url":"http://example.org/asked","item":[{"linkId":"a","type":"boolean","extension":[
              {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression",
               "valueExpression":{"language":"text/fhirpath","expression":"%s"}}]}]}},
          {"name":"questionnaire-response","resource":{"resourceType":"QuestionnaireResponse",
            "status":"completed","questionnaire":"http://example.org/asked","authored":"2026-03-02",
            "item":[{"linkId":"a","answer":[{"valueBoolean":true}]}]}}]}"""
        .formatted(expression);
  }
}
