package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.context.FhirContext;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Mounts the packages at {@code /packages}, and wires the operations that hand artifacts on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PackagingProperties.class)
@Import(IntegrationProviders.class)
class PackagingConfig {
  @Bean
  PackageRegistry packageRegistry(ArtifactStore store) {
    return new PackageRegistry(store);
  }

  @Bean
  PreparedPackages preparedPackages(FhirContext fhir) {
    return new PreparedPackages(fhir);
  }

  @Bean
  PackageOperation packageOperation(
      ArtifactStore store, Releases releases, Inputs inputs, PreparedPackages prepared) {
    return new PackageOperation(store, releases, inputs, prepared);
  }

  @Bean
  DataRequirementsOperation dataRequirementsOperation(
      ArtifactStore store, Releases releases, Inputs inputs) {
    return new DataRequirementsOperation(store, releases, inputs);
  }

  @Bean
  ServletRegistrationBean<PackageServlet> packageServlet(
      PackageRegistry registry, PackagingProperties properties) {
    ServletRegistrationBean<PackageServlet> registration =
        new ServletRegistrationBean<>(
            new PackageServlet(registry, properties.baseUrl()), "/packages/*");
    registration.setName("packages");
    return registration;
  }
}
