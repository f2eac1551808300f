package org.kyphoplasty.server.packaging;

import org.kyphoplasty.server.artifact.ArtifactStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mounts the packages at {@code /packages}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PackagingProperties.class)
class PackagingConfig {
  @Bean
  PackageRegistry packageRegistry(ArtifactStore store) {
    return new PackageRegistry(store);
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
