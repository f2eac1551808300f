package org.kyphoplasty.server.error;

import ca.uhn.fhir.context.FhirContext;
import org.kyphoplasty.server.config.FilterOrder;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
        FilterOrder.onFhir(new FailureFilter(fhirContext), FilterOrder.FAILURE);
    registration.addUrlPatterns("/packages/*");
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerFailures(
      FhirContext fhirContext) {
    return factory ->
        factory.addContextCustomizers(
            context ->
                context.getParent().getPipeline().addValve(new ContainerFailures(fhirContext)));
  }
}
