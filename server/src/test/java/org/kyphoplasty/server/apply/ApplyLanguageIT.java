package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.kyphoplasty.server.testing.FhirServer;

/** The language in which a result is written. */
class ApplyLanguageIT {
  private static CarePlan in(FhirServer server, String language) {
    Parameters call = TestCalls.sent();
    call.addParameter()
        .setName("userLanguage")
        .setValue(new CodeableConcept(new Coding("urn:ietf:bcp:47", language, null)));
    return TestCalls.carePlan(TestCalls.apply(server, "translated", call));
  }

  @OnTestPlans
  void textsAreInTheUsersLanguage(FhirServer server) {
    for (String language : new String[] {"de", "de-AT"}) {
      CarePlan carePlan = in(server, language);
      assertThat(carePlan.getLanguage()).isEqualTo("de");
      assertThat(carePlan.getTitle()).isEqualTo("Ein Plan");
      assertThat(carePlan.getText().getDivAsString()).contains("Ein Plan", "Eine Handlung");
      var action = TestCalls.action(carePlan, "translated-01");
      assertThat(action.getTitle()).isEqualTo("Eine Handlung");
      assertThat(action.getDescription()).isEqualTo("A description without a translation");
    }
  }

  @OnTestPlans
  void aLanguageWithoutTranslationsKeepsThePublishedTexts(FhirServer server) {
    CarePlan carePlan = in(server, "fi");
    assertThat(carePlan.getLanguage()).isEqualTo("en");
    assertThat(carePlan.getTitle()).isEqualTo("Plan translated");
    assertThat(TestCalls.action(carePlan, "translated-01").getTitle())
        .isEqualTo("Action translated-01");
  }

  @OnTestPlans
  void withoutALanguageTheTranslationsComeAlong(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "translated");
    assertThat(TestCalls.action(carePlan, "translated-01").getTitleElement().getExtension())
        .hasSize(1);
  }
}
