package org.kyphoplasty.stock;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cr.hapi.config.RepositoryConfig;
import org.opencds.cqf.fhir.cr.hapi.config.r4.ApplyOperationConfig;
import org.opencds.cqf.fhir.utility.client.TerminologyServerClientSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A plain HAPI FHIR JPA server with the clinical-reasoning library, made of their own Spring
 * configurations and default settings; nothing of this project is in it.
 */
public final class StockServer implements AutoCloseable {
  @SpringBootConfiguration(proxyBeanMethods = false)
  @ImportAutoConfiguration(ServletWebServerFactoryAutoConfiguration.class)
  @Import({StockStorage.class, RepositoryConfig.class, ApplyOperationConfig.class})
  static class Application {
    @Bean
    RestfulServer restfulServer(
        FhirContext fhirContext,
        ResourceProviderFactory resources,
        JpaSystemProvider<Bundle, Meta> system) {
      RestfulServer server = new RestfulServer(fhirContext);
      server.registerProviders(resources.createProviders());
      server.registerProvider(system);
      return server;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
      return new ServletRegistrationBean<>(server, "/fhir/*");
    }

    @Bean
    EvaluationSettings evaluationSettings() {
      return EvaluationSettings.getDefault();
    }

    @Bean
    TerminologyServerClientSettings terminologyServerClientSettings() {
      return TerminologyServerClientSettings.getDefault();
    }
  }

  private final ConfigurableApplicationContext context;

  private StockServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts one on a free port; its database is empty, and gone when it is closed. */
  public static StockServer start() {
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "spring.config.location", "optional:classpath:/none/",
            "spring.main.banner-mode", "off",
            "spring.main.allow-circular-references", "true",
            "spring.main.lazy-initialization", "true",
            "scheduling_disabled", "true"));
    return new StockServer(application.run());
  }

  /** The FHIR base URL, without a slash at its end. */
  public String base() {
    return "http://localhost:"
        + context.getEnvironment().getProperty("local.server.port")
        + "/fhir";
  }

  @Override
  public void close() {
    context.close();
  }
}
