package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.RequestedActions;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.utility.monad.Eithers;
import org.opencds.cqf.fhir.utility.repository.InMemoryFhirRepository;

/** The same actions apply as by the stock library, an implementation that others wrote. */
class StockLibraryTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String PLAN = "kyphoplasty-pathway";

  /** One patient for each way through the gates; the library takes seconds for each. */
  private static final List<String> PATIENTS =
      List.of(
          "active-infection",
          "conservative-care-not-tried",
          "eligible-osteoporotic",
          "neoplastic-fracture",
          "nothing-known",
          "pregnancy-unknown",
          "pregnant");

  @Test
  void theSameActionsApply() {
    ContentPackage content = ContentPackage.builtIn(FHIR);
    PackagePlans ours = new PackagePlans(content);
    SoftAssertions softly = new SoftAssertions();
    for (PatientCase patient : PATIENTS.stream().map(Calls::patient).toList()) {
      CarePlan expected =
          ours.apply(ours.plan(PLAN), patient.given().copy(), patient.parameters().copy());
      softly
          .assertThat(RequestedActions.of(expected))
          .as(patient.name())
          .isNotEmpty()
          .isEqualTo(RequestedActions.of(stock(content, patient)));
    }
    softly.assertAll();
  }

  private static CarePlan stock(ContentPackage content, PatientCase patient) {
    Bundle all = new Bundle().setType(Bundle.BundleType.COLLECTION);
    content.artifacts().forEach(each -> all.addEntry().setResource(each.copy()));
    patient
        .given()
        .getEntry()
        .forEach(each -> all.addEntry().setResource(each.getResource().copy()));
    var repository = new InMemoryFhirRepository(FHIR, all);
    return (CarePlan)
        new PlanDefinitionProcessor(repository)
            .<CanonicalType, PlanDefinition>apply(
                Eithers.forMiddle3(new IdType("PlanDefinition", PLAN)),
                Calls.subject(patient),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                patient.parameters().copy(),
                null,
                List.of(),
                new LibraryEngine(repository, EvaluationSettings.getDefault()));
  }
}
