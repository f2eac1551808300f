package org.kyphoplasty.server.config;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR R4 model that every part of the server shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PagingProperties.class)
class FhirConfig {
  @Bean
  FhirContext fhirContext() {
    FhirContext context = FhirContext.forR4Cached();
    context.setParserErrorHandler(new UnquotedValues());
    // An audit event names the version that was seen, so that version must stay in the reference.
    context.getParserOptions().setDontStripVersionsFromReferencesAtPaths("AuditEvent.entity.what");
    // What a resource contains is given to it by its author; nothing is looked for to be added.
    context.getParserOptions().setAutoContainReferenceTargetsWithNoId(false);
    return context;
  }
}
