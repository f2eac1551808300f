package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the operations that apply and evaluate what is published. */
@Configuration(proxyBeanMethods = false)
class ApplyConfig {
  @Bean
  Releases releases(ArtifactStore store, FhirContext fhir) {
    return new Releases(store, new WarmUp(fhir));
  }

  @Bean
  Inputs applyInputs(DaoRegistry daos, PatientCharts charts) {
    return new Inputs(new StoredRecords(daos, charts));
  }

  @Bean
  PlanDefinitionProvider planDefinitionProvider(Releases releases, Inputs inputs) {
    return new PlanDefinitionProvider(new PlanOperation(releases, inputs));
  }

  @Bean
  ActivityDefinitionProvider activityDefinitionProvider(Releases releases, Inputs inputs) {
    return new ActivityDefinitionProvider(new ActivityOperation(releases, inputs));
  }

  @Bean
  LibraryProvider libraryProvider(FhirContext fhir, Releases releases, Inputs inputs) {
    return new LibraryProvider(new EvaluateOperation(fhir, releases, inputs));
  }
}
