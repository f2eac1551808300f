package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.kyphoplasty.server.config.RequestStatements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * The database of the clinical data: a file under the data directory unless a URL is configured.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSourceProperties.class, DataDirectory.class})
class ClinicalDatabase {
  private static final Logger log = LoggerFactory.getLogger(ClinicalDatabase.class);
  private static final String POSTGRESQL = "jdbc:postgresql:";

  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(DataSourceProperties properties, DataDirectory directory) {
    if (properties.getUrl() == null) {
      properties.setUrl(directory.databaseUrl());
      log.info("Clinical data is kept in {} (kyphoplasty.data-dir)", directory.absolute());
    } else {
      log.info("Clinical data is kept in {}", properties.getUrl().split("[?;]", 2)[0]);
    }
    HikariDataSource source =
        properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    if (properties.getUrl().startsWith(POSTGRESQL)) {
      // Sends the rows of a batch in one statement.
      source.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return source;
  }

  @Bean
  Schema schema(DataSource dataSource) {
    return Schema.migrate(dataSource);
  }

  @Bean
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      DataSource dataSource,
      Schema schema,
      ConfigurableListableBeanFactory beans,
      FhirContext fhirContext,
      JpaStorageSettings settings,
      MeterRegistry meters) {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhirContext, settings);
    factory.setPersistenceUnitName("clinical");
    factory.setDataSource(dataSource);
    Properties hibernate = new Properties();
    hibernate.put("hibernate.dialect", schema.dialect());
    hibernate.put("hibernate.hbm2ddl.auto", "none");
    hibernate.put("hibernate.search.enabled", "false");
    hibernate.put("hibernate.jdbc.batch_size", "50");
    hibernate.put("hibernate.boot.allow_jdbc_metadata_access", "true");
    hibernate.put("hibernate.session_factory.statement_inspector", counted(meters));
    factory.setJpaProperties(hibernate);
    return factory;
  }

  private static StatementInspector counted(MeterRegistry meters) {
    Counter statements =
        Counter.builder("sql.statements")
            .description("SQL statements prepared for the clinical database")
            .register(meters);
    return sql -> {
      statements.increment();
      RequestStatements.count();
      return sql;
    };
  }

  @Bean
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }
}
