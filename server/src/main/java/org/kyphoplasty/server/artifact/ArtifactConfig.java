package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.kyphoplasty.server.artifact.search.SearchParameters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the published artifacts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentProperties.class)
@Import(ArtifactProviders.class)
class ArtifactConfig {
  @Bean
  SearchParameters publishedSearchParameters(FhirContext fhir) {
    return new SearchParameters(fhir, PublishedTypes.NAMES);
  }

  @Bean
  ContentSource contentSource(ContentProperties properties, FhirContext fhir) {
    return new ContentSource(properties.content(), fhir);
  }

  @Bean
  ArtifactStore artifactStore(
      ContentSource source,
      FhirContext fhir,
      SearchParameters parameters,
      ObjectProvider<ArtifactListener> listeners) {
    return new ArtifactStore(
        source, new SnapshotLoader(fhir, parameters), () -> listeners.orderedStream().toList());
  }

  @Bean
  ContentWatch contentWatch(ArtifactStore store, ContentProperties properties) {
    return new ContentWatch(store, properties.contentPoll());
  }

  @Bean
  SmartInitializingSingleton readyToServe(ArtifactStore store, IInterceptorService interceptors) {
    return () -> {
      ReadOnlyArtifacts.guard(interceptors);
      store.prepareFirst();
    };
  }

  @Bean
  ContentReport contentHealthIndicator(ArtifactStore store) {
    return new ContentReport(store);
  }

  @Bean
  ArtifactReader artifactReader(ArtifactStore store) {
    return new ArtifactReader(store);
  }

  @Bean
  ArtifactSearch artifactSearch(ArtifactStore store, SearchParameters parameters) {
    return new ArtifactSearch(store, parameters);
  }

  @Bean
  ArtifactHistory artifactHistory(ArtifactStore store) {
    return new ArtifactHistory(store);
  }

  @Bean
  PublishedStatement publishedStatement(SearchParameters parameters) {
    return new PublishedStatement(parameters);
  }

  @Bean
  PublishedValidation publishedValidation(ArtifactStore store, FhirContext fhir) {
    return new PublishedValidation(store, fhir);
  }
}
