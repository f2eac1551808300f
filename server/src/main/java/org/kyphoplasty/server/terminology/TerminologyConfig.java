package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.FhirContext;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the terminology service. */
@Configuration(proxyBeanMethods = false)
class TerminologyConfig {
  @Bean
  Terminologies terminologies(ArtifactStore store, FhirContext fhir) {
    return new Terminologies(store, fhir);
  }

  @Bean
  TerminologyStatement terminologyStatement(Terminologies terminologies, BuildProperties build) {
    return new TerminologyStatement(terminologies, build);
  }

  @Bean
  ValueSetProvider valueSetTerminology(Terminologies terminologies) {
    return new ValueSetProvider(terminologies);
  }

  @Bean
  CodeSystemProvider codeSystemTerminology(Terminologies terminologies) {
    return new CodeSystemProvider(terminologies);
  }

  @Bean
  ConceptMapProvider conceptMapTerminology(Terminologies terminologies) {
    return new ConceptMapProvider(terminologies);
  }
}
