package org.kyphoplasty.server.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.kyphoplasty.server.config.PlainProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mounts the FHIR endpoint at {@code /fhir}. */
@Configuration(proxyBeanMethods = false)
class WebConfig {
  @Bean
  ServletRegistrationBean<FhirServlet> fhirServlet(
      FhirContext fhirContext,
      IInterceptorService interceptors,
      IPagingProvider paging,
      List<IResourceProvider> resourceProviders,
      List<PlainProvider> plainProviders) {
    ServletRegistrationBean<FhirServlet> registration =
        new ServletRegistrationBean<>(
            new FhirServlet(fhirContext, interceptors, paging, resourceProviders, plainProviders),
            "/fhir/*");
    registration.setName("fhir");
    registration.setLoadOnStartup(1);
    return registration;
  }
}
