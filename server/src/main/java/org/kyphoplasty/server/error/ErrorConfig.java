package org.kyphoplasty.server.error;

import ca.uhn.fhir.context.FhirContext;
import org.kyphoplasty.server.config.FilterOrder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the answering of failures. */
@Configuration(proxyBeanMethods = false)
class ErrorConfig {
  @Bean
  FailureInterceptor failureInterceptor() {
    return new FailureInterceptor();
  }

  @Bean
  FilterRegistrationBean<FailureFilter> failureFilter(FhirContext fhirContext) {
    FilterRegistrationBean<FailureFilter> registration =
        new FilterRegistrationBean<>(new FailureFilter(fhirContext));
    registration.addUrlPatterns("/fhir/*", "/packages/*");
    registration.setOrder(FilterOrder.FAILURE);
    return registration;
  }
}
