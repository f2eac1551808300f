package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.SERVICEREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.TASK;
import static org.kyphoplasty.server.apply.TinyPackage.action;
import static org.kyphoplasty.server.apply.TinyPackage.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;

/** Packages whose plans could not be applied faithfully are not served. */
class ApplyRefusedPackageIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  private static TinyPackage sound() {
    TinyPackage content = new TinyPackage().logic("Logic", "define \"Always\": true");
    content.activity("order", SERVICEREQUEST);
    content.plan("sound", "Logic").addAction(action("sound-01", "ActivityDefinition", "order"));
    return content;
  }

  @Test
  void aPlanThatWouldLoseActionsIsRefusedWithItsNameAndTheCause() throws IOException {
    Path folder = sound().write();
    try (FhirServer server =
        FhirServer.startWith(Map.of("kyphoplasty.content", folder.toString()))) {
      TinyPackage broken = sound();
      var plan = broken.plan("broken", "Logic");
      plan.addAction(when(action("broken-01", "ActivityDefinition", "order"), "Misspelt"));
      plan.addAction(action("broken-02", "ActivityDefinition", "missing"));
      PlanDefinitionActionComponent inline =
          when(action("broken-03", "ActivityDefinition", "order"), "true");
      inline.getConditionFirstRep().getExpression().setLanguage("text/fhirpath");
      plan.addAction(inline);
      broken.plan("one", "Logic").addAction(action("one-01", "PlanDefinition", "other"));
      broken.plan("other", "Logic").addAction(action("other-01", "PlanDefinition", "one"));
      broken.writeTo(folder);
      refused(
          server,
          "PlanDefinition/broken",
          "Misspelt",
          "ActivityDefinition/missing",
          "text/fhirpath",
          "one -> other -> one");

      TinyPackage lossy = sound();
      lossy.define("forbidden", TASK).setDoNotPerform(true);
      PlanDefinitionActionComponent computed = action("broken-02", "ActivityDefinition", "order");
      computed
          .addDynamicValue()
          .setPath("code.misspelt")
          .setExpression(
              new Expression().setLanguage("text/cql-identifier").setExpression("Always"));
      lossy
          .plan("broken", "Logic")
          .addAction(action("broken-01", "ActivityDefinition", "forbidden"))
          .addAction(computed);
      Files.delete(folder.resolve("PlanDefinition-one.json"));
      Files.delete(folder.resolve("PlanDefinition-other.json"));
      lossy.writeTo(folder);
      refused(
          server,
          "broken, action broken-01",
          "Task has no place for doNotPerform",
          "code.misspelt");

      assertThat(TestCalls.applied(TestCalls.carePlan(server, "sound")))
          .containsExactly("sound-01");
      assertThat(TestCalls.apply(server, "broken", TestCalls.sent()).status()).isEqualTo(404);
    }
  }

  private static void refused(FhirServer server, String... causes) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(server.getFromRoot("actuator/info").body())
                    .contains("refused")
                    .contains(causes));
  }
}
