package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PublishedValidation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Wires validation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ValidationProperties.class)
@Import(ValidateProviders.class)
class ValidationConfig {
  @Bean
  InstanceValidation instanceValidation(FhirContext fhir, PublishedValidation published) {
    return new InstanceValidation(fhir, published);
  }

  /** Before $apply is warmed up, which would wait for half of the processor otherwise. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ValidationWarmUp validationWarmUp(
      InstanceValidation validation, ValidationProperties properties) {
    return new ValidationWarmUp(validation, properties.readyFirst());
  }

  @Bean
  ValidateOperation validateOperation(
      FhirContext fhir, InstanceValidation validation, ArtifactStore artifacts, DaoRegistry daos) {
    return new ValidateOperation(fhir, validation, artifacts, daos);
  }
}
