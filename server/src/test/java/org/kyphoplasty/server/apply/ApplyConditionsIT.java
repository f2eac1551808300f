package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** What decides whether an action applies, and how a result tells it. */
class ApplyConditionsIT {
  @OnTestPlans
  void allConditionsOfAnActionMustHold(FhirServer server) {
    assertThat(TestCalls.applied(TestCalls.carePlan(server, "conditions")))
        .containsExactly("conditions-both");
  }

  @OnTestPlans
  void aConditionWithoutAnAnswerIsReportedWithItsActionAndDefine(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "conditions");
    List<String> messages = TestCalls.messages(carePlan);
    assertThat(messages).hasSize(3);
    assertThat(messages.get(0)).contains("conditions-null", "\"Nothing\"", "null");
    assertThat(messages.get(1)).contains("conditions-text", "\"Not Boolean\"", "true or false");
    assertThat(messages.get(2))
        .contains("conditions-fail", "\"Fails\"", "failed")
        .doesNotContain("boom");
    Reference messagesOf =
        (Reference)
            carePlan
                .getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/cqf-messages")
                .getValue();
    assertThat(messagesOf.getReference()).isEqualTo("#messages");
    assertThat(carePlan.getText().getDivAsString())
        .contains("Information needed", "Nothing", "Not Boolean", "Fails");
  }

  @OnTestPlans
  void aStartOrStopWithoutAnAnswerIsReportedAndTheActionStays(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "started");
    assertThat(TestCalls.applied(carePlan))
        .containsExactly("started-known", "started-null", "started-text", "started-fail");
    assertThat(TestCalls.action(carePlan, "started-null").getCondition()).hasSize(2);
    List<String> messages = TestCalls.messages(carePlan);
    assertThat(messages).hasSize(3).allMatch(message -> message.contains("to start or to stop"));
    assertThat(messages.get(0)).contains("started-null", "\"Nothing\"", "null");
    assertThat(messages.get(1)).contains("started-text", "\"Not Boolean\"", "true or false");
    assertThat(messages.get(2)).contains("started-fail", "\"Fails\"", "failed");
    assertThat(carePlan.getText().getDivAsString()).contains("Information needed", "Nothing");
  }

  @OnTestPlans
  void whatIsFalseIsDecidedWhateverElseIsUnknown(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "decided");
    assertThat(TestCalls.applied(carePlan)).containsExactly("decided-02");
    assertThat(TestCalls.messages(carePlan)).isEmpty();
  }

  @OnTestPlans
  void theEvaluationDateReplacesTheClock(FhirServer server) {
    for (String date : List.of("2026-03-02", "2020-03-02")) {
      Parameters call = TestCalls.sent();
      Parameters values = new Parameters().addParameter("Evaluation Date", new DateType(date));
      call.addParameter().setName("parameters").setResource(values);
      CarePlan carePlan = TestCalls.carePlan(TestCalls.apply(server, "dated", call));
      assertThat(carePlan.getText().getDivAsString().contains("dated-01"))
          .isEqualTo(date.startsWith("2026"));
    }
  }

  @OnTestPlans
  void anExplanationNamesConditionDefineAndMissingData(FhirServer server) {
    Parameters call = TestCalls.sent().addParameter("explain", true);
    CarePlan carePlan = TestCalls.carePlan(TestCalls.apply(server, "data", call));
    assertThat(TestCalls.messages(carePlan))
        .anySatisfy(
            message ->
                assertThat(message).contains("data-man", "\"Is Man\"", "Library/Logic", "is false"))
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("data-condition", "\"Has Condition\"", "has no Condition"))
        .hasSize(4);
    assertThat(TestCalls.messages(TestCalls.carePlan(server, "data"))).isEmpty();
  }

  @OnTestPlans
  void anExplanationOmitsDataThatIsThere(FhirServer server) {
    Condition condition = new Condition().setSubject(new Reference("Patient/sent"));
    Parameters call = TestCalls.sent(condition).addParameter("explain", true);
    CarePlan carePlan = TestCalls.carePlan(TestCalls.apply(server, "data", call));
    assertThat(TestCalls.messages(carePlan))
        .hasSize(3)
        .noneMatch(message -> message.contains("no Condition"));
  }

  @OnTestPlans
  void aRetiredPlanIsRefusedUnlessItIsAskedFor(FhirServer server) {
    Reply refused = TestCalls.apply(server, "retired", TestCalls.sent());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.diagnostics()).contains("retired", "allowRetired=true");
    Parameters asked = TestCalls.sent().addParameter("allowRetired", true);
    assertThat(TestCalls.applied(TestCalls.carePlan(TestCalls.apply(server, "retired", asked))))
        .containsExactly("retired-01");
  }
}
