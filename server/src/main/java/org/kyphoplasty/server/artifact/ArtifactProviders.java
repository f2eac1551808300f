package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/** Registers one provider bean for each published type. */
final class ArtifactProviders implements ImportBeanDefinitionRegistrar {
  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    BeanFactory beans = (ConfigurableListableBeanFactory) registry;
    for (String type : PublishedTypes.NAMES) {
      registry.registerBeanDefinition(
          "published" + type,
          new RootBeanDefinition(ArtifactProvider.class, () -> provider(type, beans)));
    }
  }

  private static ArtifactProvider provider(String type, BeanFactory beans) {
    return new ArtifactProvider(
        PublishedTypes.classOf(type, beans.getBean(FhirContext.class)),
        beans.getBean(ArtifactReader.class),
        beans.getBean(ArtifactSearch.class),
        beans.getBean(ArtifactHistory.class));
  }
}
