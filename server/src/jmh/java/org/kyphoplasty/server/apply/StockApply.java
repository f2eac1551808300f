package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.repository.IRepository;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.utility.monad.Eithers;
import org.opencds.cqf.fhir.utility.repository.InMemoryFhirRepository;

/** Applies the pathway with the clinical-reasoning library, to one test patient after the other. */
final class StockApply implements Call.Source {
  private static final String PLAN =
      "http://kyphoplasty-pathway.org/fhir/PlanDefinition/kyphoplasty-pathway";

  private final FhirContext fhir;
  private final List<PatientCase> cases;
  private final List<IRepository> repositories;
  private int next;

  StockApply(FhirContext fhir, ContentPackage content, List<PatientCase> cases) {
    this.fhir = fhir;
    this.cases = cases;
    this.repositories = cases.stream().map(each -> repository(fhir, content, each)).toList();
  }

  private static IRepository repository(
      FhirContext fhir, ContentPackage content, PatientCase patient) {
    Bundle all = new Bundle();
    content.artifacts().forEach(each -> all.addEntry().setResource(each));
    patient.given().getEntry().forEach(each -> all.addEntry().setResource(each.getResource()));
    return new InMemoryFhirRepository(fhir, all);
  }

  /** Applies the pathway and writes the result as JSON. */
  @Override
  public Call call() {
    long start = System.nanoTime();
    String json = fhir.newJsonParser().encodeResourceToString(apply());
    return new Call((System.nanoTime() - start) / 1e6, json.length());
  }

  IBaseResource apply() {
    next = (next + 1) % cases.size();
    PatientCase patient = cases.get(next);
    return new PlanDefinitionProcessor(repositories.get(next))
        .apply(
            Eithers.forLeft3(new CanonicalType(PLAN)),
            Calls.subject(patient),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            patient.parameters(),
            true,
            null,
            new ArrayList<>(),
            (IBaseResource) null,
            null,
            null);
  }
}
