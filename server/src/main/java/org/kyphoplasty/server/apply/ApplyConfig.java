package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the operations that apply and evaluate what is published. */
@Configuration(proxyBeanMethods = false)
class ApplyConfig {
  @Bean
  ApplyEngine applyEngine(FhirContext fhir) {
    return new ClinicalReasoningEngine(fhir);
  }

  @Bean
  Releases releases(ArtifactStore store, FhirContext fhir, ApplyEngine engine) {
    return new Releases(store, new WarmUp(fhir, engine));
  }

  @Bean
  Inputs applyInputs(FhirContext fhir, DaoRegistry daos) {
    return new Inputs(new StoredRecords(fhir, daos));
  }

  @Bean
  PlanDefinitionProvider planDefinitionProvider(
      FhirContext fhir, Releases releases, ApplyEngine engine, Inputs inputs) {
    return new PlanDefinitionProvider(fhir, new PlanOperation(releases, engine, inputs));
  }

  @Bean
  ActivityDefinitionProvider activityDefinitionProvider(
      FhirContext fhir, Releases releases, Inputs inputs) {
    return new ActivityDefinitionProvider(new ActivityOperation(fhir, releases, inputs));
  }

  @Bean
  LibraryProvider libraryProvider(FhirContext fhir, Releases releases, Inputs inputs) {
    return new LibraryProvider(new EvaluateOperation(fhir, releases, inputs));
  }
}
