package org.kyphoplasty.server.packaging;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/** Registers one provider bean for each type that has $package, and $data-requirements. */
final class IntegrationProviders implements ImportBeanDefinitionRegistrar {
  private static final List<Class<? extends MetadataResource>> PACKAGED =
      List.of(
          ActivityDefinition.class,
          ImplementationGuide.class,
          Library.class,
          Measure.class,
          PlanDefinition.class,
          Questionnaire.class);
  private static final List<Class<? extends MetadataResource>> WITH_LOGIC =
      List.of(Library.class, Measure.class, PlanDefinition.class, Questionnaire.class);

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    BeanFactory beans = (ConfigurableListableBeanFactory) registry;
    for (Class<? extends MetadataResource> type : PACKAGED) {
      registry.registerBeanDefinition(
          "package" + type.getSimpleName(),
          new RootBeanDefinition(
              PackageProvider.class,
              () -> new PackageProvider(type, beans.getBean(PackageOperation.class))));
    }
    for (Class<? extends MetadataResource> type : WITH_LOGIC) {
      registry.registerBeanDefinition(
          "dataRequirements" + type.getSimpleName(),
          new RootBeanDefinition(
              DataRequirementsProvider.class,
              () ->
                  new DataRequirementsProvider(
                      type, beans.getBean(DataRequirementsOperation.class))));
    }
  }
}
