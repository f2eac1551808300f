package org.kyphoplasty.server.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.interceptor.SearchPreferHandlingInterceptor;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PublishedStatement;
import org.kyphoplasty.server.config.FilterOrder;
import org.kyphoplasty.server.config.PagingProperties;
import org.kyphoplasty.server.config.PlainProvider;
import org.kyphoplasty.server.web.openapi.OpenApiPage;
import org.kyphoplasty.server.web.openapi.StandardOperations;
import org.kyphoplasty.server.web.prepared.PreparedFilter;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mounts the FHIR endpoint at {@code /fhir}, with every provider and interceptor of the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EndpointProperties.class)
class WebConfig {
  private static final String OURS = "org.kyphoplasty.";

  @Bean
  FhirServlet fhirEndpoint(
      FhirContext fhirContext,
      IInterceptorService interceptors,
      IPagingProvider paging,
      ISearchParamRegistry searchParameters,
      BuildProperties build,
      PublishedStatement published,
      ArtifactStore artifacts,
      EndpointProperties endpoint,
      List<IResourceProvider> resourceProviders,
      List<PlainProvider> plainProviders) {
    FhirServlet servlet = new FhirServlet(fhirContext);
    servlet.setInterceptorService(interceptors);
    servlet.setPagingProvider(paging);
    servlet.registerProviders(resourceProviders);
    servlet.registerProviders(plainProviders);
    servlet.setServerConformanceProvider(
        new ServerStatement(
            servlet,
            searchParameters,
            build,
            published,
            artifacts,
            new StandardOperations(fhirContext)));
    if (endpoint.baseUrl() != null) {
      servlet.setServerAddressStrategy(new HardcodedServerAddressStrategy(endpoint.baseUrl()));
    }
    return servlet;
  }

  @Bean
  ServletRegistrationBean<FhirServlet> fhirServlet(
      FhirServlet servlet, IInterceptorService interceptors, ListableBeanFactory beans) {
    Arrays.stream(beans.getBeanNamesForAnnotation(Interceptor.class))
        .filter(name -> isOurs(beans.getType(name)))
        .forEach(name -> interceptors.registerInterceptor(beans.getBean(name)));
    ServletRegistrationBean<FhirServlet> registration =
        new ServletRegistrationBean<>(servlet, "/fhir/*");
    registration.setName("fhir");
    registration.setLoadOnStartup(1);
    return registration;
  }

  @Bean
  SearchPreferHandlingInterceptor lenientSearch(
      ISearchParamRegistry searchParameters, IInterceptorService interceptors) {
    SearchPreferHandlingInterceptor lenient = new SearchPreferHandlingInterceptor(searchParameters);
    interceptors.registerInterceptor(lenient);
    return lenient;
  }

  @Bean
  OpenApiPage openApiPage(ArtifactStore artifacts) {
    return new OpenApiPage(artifacts);
  }

  @Bean
  PagingParameters pagingParameters(PagingProperties paging) {
    return new PagingParameters(paging.maxSize());
  }

  @Bean
  SearchParametersCheck searchParametersCheck(FhirContext fhirContext) {
    return new SearchParametersCheck(fhirContext);
  }

  @Bean
  FilterRegistrationBean<RequestLineFilter> requestLineFilter() {
    return FilterOrder.onFhir(new RequestLineFilter(), FilterOrder.REQUEST_LINE);
  }

  @Bean
  FilterRegistrationBean<NegotiationFilter> negotiationFilter() {
    return FilterOrder.onFhir(new NegotiationFilter(), FilterOrder.NEGOTIATION);
  }

  @Bean
  FilterRegistrationBean<PreparedFilter> preparedFilter(ArtifactStore store) {
    return FilterOrder.onFhir(new PreparedFilter(store), FilterOrder.PREPARED);
  }

  /** HAPI has interceptor beans of its own, for features that are not offered. */
  private static boolean isOurs(@Nullable Class<?> type) {
    return type != null && type.getName().startsWith(OURS);
  }
}
