package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PublishedValidation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires validation. */
@Configuration(proxyBeanMethods = false)
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
  ValidateProvider validateProvider(
      FhirContext fhir, InstanceValidation validation, ArtifactStore artifacts, DaoRegistry daos) {
    return new ValidateProvider(new ValidateOperation(fhir, validation, artifacts, daos));
  }
}
