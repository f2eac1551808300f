package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PublishedValidation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires validation. */
@Configuration(proxyBeanMethods = false)
@Import(ValidateProviders.class)
class ValidationConfig {
  @Bean
  InstanceValidation instanceValidation(FhirContext fhir, PublishedValidation published) {
    return new InstanceValidation(fhir, published);
  }

  @Bean
  ValidationWarmUp validationWarmUp(InstanceValidation validation) {
    return new ValidationWarmUp(validation);
  }

  @Bean
  ValidateOperation validateOperation(
      FhirContext fhir, InstanceValidation validation, ArtifactStore artifacts, DaoRegistry daos) {
    return new ValidateOperation(fhir, validation, artifacts, daos);
  }
}
