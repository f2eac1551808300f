package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.clinical.ChartRehearsal;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.StoredEntries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the operations that apply and evaluate what is published. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApplyProperties.class)
class ApplyConfig {
  @Bean
  Releases releases(ArtifactStore store, FhirContext fhir) {
    return new Releases(store, new WarmUp(fhir));
  }

  @Bean
  ClientWarmUp clientWarmUp(
      ServletWebServerApplicationContext web,
      Releases releases,
      FhirContext fhir,
      ChartRehearsal rehearsal,
      ApplyProperties properties) {
    return new ClientWarmUp(web, releases, fhir, rehearsal, properties);
  }

  @Bean
  Inputs applyInputs(
      FhirContext fhir, StoredEntries entries, PatientCharts charts, ApplyProperties limits) {
    return new Inputs(new StoredRecords(entries, charts), new RemoteCharts(fhir, limits));
  }

  @Bean
  PlanDefinitionProvider planDefinitionProvider(
      Releases releases, Inputs inputs, ApplyProperties limits) {
    return new PlanDefinitionProvider(new PlanOperation(releases, inputs, limits));
  }

  @Bean
  ActivityDefinitionProvider activityDefinitionProvider(
      Releases releases, Inputs inputs, ApplyProperties limits) {
    return new ActivityDefinitionProvider(new ActivityOperation(releases, inputs, limits));
  }

  @Bean
  LibraryProvider libraryProvider(
      FhirContext fhir, Releases releases, Inputs inputs, ApplyProperties limits) {
    return new LibraryProvider(new EvaluateOperation(fhir, releases, inputs, limits));
  }
}
