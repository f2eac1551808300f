package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
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
          .assertThat(leaves(expected))
          .as(patient.name())
          .isNotEmpty()
          .isEqualTo(leaves(stock(content, patient)));
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

  /**
   * The ids of actions that a request carries out. Actions above them are left out, because the
   * stock library keeps those below which nothing applies; it leaves nulls where an action does not
   * apply.
   */
  private static Set<String> leaves(CarePlan carePlan) {
    Set<String> ids = new TreeSet<>();
    for (Resource resource : carePlan.getContained()) {
      if (resource instanceof RequestGroup group) {
        group.getAction().stream()
            .filter(Objects::nonNull)
            .forEach(action -> collect(action, carePlan, ids));
      }
    }
    return ids;
  }

  private static void collect(
      RequestGroupActionComponent action, CarePlan carePlan, Set<String> ids) {
    action.getAction().stream()
        .filter(Objects::nonNull)
        .forEach(each -> collect(each, carePlan, ids));
    String request = action.getResource().getReference();
    if (request != null && !request.contains("RequestGroup") && !isGroup(request, carePlan)) {
      ids.add(action.getId());
    }
  }

  private static boolean isGroup(String reference, CarePlan carePlan) {
    return carePlan.getContained().stream()
        .filter(RequestGroup.class::isInstance)
        .anyMatch(group -> reference.replace("#", "").equals(group.getId().replace("#", "")));
  }
}
