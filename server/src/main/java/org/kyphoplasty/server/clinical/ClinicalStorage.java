package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.api.IJobPartitionProvider;
import ca.uhn.fhir.batch2.coordinator.DefaultJobPartitionProvider;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.api.svc.ISearchCoordinatorSvc;
import ca.uhn.fhir.jpa.cache.IResourceVersionSvc;
import ca.uhn.fhir.jpa.config.GeneratedDaoAndResourceProviderConfigR4;
import ca.uhn.fhir.jpa.config.JpaConfig;
import ca.uhn.fhir.jpa.dao.IJpaStorageResourceParser;
import ca.uhn.fhir.jpa.dao.ITransactionProcessorVersionAdapter;
import ca.uhn.fhir.jpa.dao.r4.FhirSystemDaoR4;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.partition.IRequestPartitionHelperSvc;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.jpa.term.api.ITermVersionAdapterSvc;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import ca.uhn.fhir.rest.api.server.storage.IDeleteExpungeJobSubmitter;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManagerFactory;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.kyphoplasty.server.config.PagingProperties;
import org.kyphoplasty.server.config.ValueSetCodes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Assembles the HAPI FHIR JPA server from those of its parts that storing clinical data needs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableTransactionManagement
@EnableConfigurationProperties(ClinicalProperties.class)
@Import({
  JpaConfig.class,
  GeneratedDaoAndResourceProviderConfigR4.class,
  ThreadPoolFactoryConfig.class
})
class ClinicalStorage {
  @Bean
  static ClinicalBeansOnly clinicalBeansOnly(Environment environment) {
    return new ClinicalBeansOnly(environment);
  }

  /**
   * No definition changes from here on. Spring keeps what it looks up only once it is told so, and
   * the FHIR servlet, which starts before, looks up most.
   */
  @Bean
  static BeanFactoryPostProcessor finalDefinitions() {
    return ConfigurableListableBeanFactory::freezeConfiguration;
  }

  @Bean
  static CurrentVersions currentVersions(ObjectProvider<EntityManagerFactory> factory) {
    return new CurrentVersions(
        SingletonSupplier.of(
            () -> SharedEntityManagerCreator.createSharedEntityManager(factory.getObject())));
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  @Bean
  JpaStorageSettings storageSettings() {
    return StorageRules.settings();
  }

  /** HAPI's registry fills itself at its first use, during which another use finds half of it. */
  @Bean
  SmartInitializingSingleton filledRegistry(DaoRegistry daos) {
    return () -> daos.getResourceDao(Patient.class);
  }

  @Bean
  IResourceVersionSvc clinicalVersions(DaoRegistry daos) {
    return new ClinicalVersions(daos);
  }

  @Bean
  ISearchParamProvider standardSearchParameters() {
    return new StandardSearchParameters();
  }

  @Bean
  ITermVersionAdapterSvc noStoredTerminology() {
    return NotOffered.as(ITermVersionAdapterSvc.class, "storage of terminology");
  }

  @Bean
  IJobCoordinator noBatchJobs() {
    return NotOffered.as(IJobCoordinator.class, "batch jobs");
  }

  @Bean
  IDeleteExpungeJobSubmitter noDeleteExpunge() {
    return NotOffered.as(IDeleteExpungeJobSubmitter.class, "delete with expunge");
  }

  @Bean
  IJobPartitionProvider noPartitions(
      FhirContext fhirContext, IRequestPartitionHelperSvc partitions, MatchUrlService matchUrls) {
    return new DefaultJobPartitionProvider(fhirContext, partitions, matchUrls);
  }

  @Bean
  ITransactionProcessorVersionAdapter<Bundle, Bundle.BundleEntryComponent> transactionVersion() {
    return new BatchOutcomes();
  }

  @Bean
  IFhirSystemDao<Bundle, Meta> systemDao() {
    return new FhirSystemDaoR4();
  }

  @Bean
  IResourceSupportedSvc supportedTypes(IDaoRegistry daos) {
    return daos::isResourceTypeSupported;
  }

  @Bean
  DatabaseBackedPagingProvider paging(PagingProperties properties) {
    DatabaseBackedPagingProvider paging = new DatabaseBackedPagingProvider();
    paging.setDefaultPageSize(properties.defaultSize());
    paging.setMaximumPageSize(properties.maxSize());
    return paging;
  }

  @Bean
  @Primary
  ISearchCoordinatorSvc<JpaPid> singlePageSearch(
      @Qualifier("searchCoordinatorSvc") ISearchCoordinatorSvc<JpaPid> stored,
      PagingProperties paging) {
    return new SinglePageSearch(stored, paging);
  }

  @Bean
  IStaleSearchDeletingSvc storedSearches() {
    return new StaleSearchDeletingSvcImpl();
  }

  @Bean
  OldSearches oldSearches(IStaleSearchDeletingSvc storedSearches) {
    return new OldSearches(storedSearches);
  }

  @Bean
  @Primary
  IValidationSupport storeValidation(FhirContext fhirContext, ValueSetCodes valueSets) {
    return new StoreValidation(fhirContext, valueSets);
  }

  @Bean
  ValueSetSearch valueSetSearch(ValueSetCodes valueSets) {
    return new ValueSetSearch(valueSets);
  }

  @Bean
  PatientCharts patientCharts(
      FhirContext fhirContext,
      EntityManagerFactory entityManagerFactory,
      IJpaStorageResourceParser parser,
      PlatformTransactionManager transactions) {
    TransactionTemplate readOnly = new TransactionTemplate(transactions);
    readOnly.setReadOnly(true);
    return new PatientCharts(
        fhirContext,
        SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory),
        parser,
        readOnly);
  }

  @Bean
  ChartRehearsal chartRehearsal(
      FhirContext fhirContext,
      DaoRegistry daos,
      EntityManagerFactory entityManagerFactory,
      PatientCharts charts,
      PlatformTransactionManager transactions) {
    return new ChartRehearsal(
        fhirContext,
        daos,
        SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory),
        charts,
        new TransactionTemplate(transactions));
  }

  @Bean
  ExpectedVersions expectedVersions() {
    return new ExpectedVersions();
  }

  @Bean
  CreateOnly createOnly() {
    return new CreateOnly();
  }

  @Bean
  BundleEntries bundleEntries() {
    return new BundleEntries();
  }

  @Bean
  StoredEntries storedEntries(DaoRegistry daos) {
    return new StoredEntries(daos);
  }

  @Bean
  EverythingParameters everythingParameters() {
    return new EverythingParameters();
  }

  @Bean
  OwnReferences ownReferences(FhirContext fhirContext) {
    return new OwnReferences(fhirContext);
  }

  @Bean
  ConditionalModifiers conditionalModifiers() {
    return new ConditionalModifiers();
  }

  @Bean
  ConditionalDelete conditionalDelete() {
    return new ConditionalDelete();
  }

  @Bean
  NumericSearch numericSearch(ISearchParamRegistry registry, ClinicalProperties properties) {
    return new NumericSearch(registry, properties.types());
  }

  @Bean
  ClinicalSystemProvider clinicalSystemProvider(IFhirSystemDao<Bundle, Meta> systemDao) {
    return new ClinicalSystemProvider(systemDao);
  }
}
