package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.TreeSet;
import org.kyphoplasty.server.artifact.PublishedTypes;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers one provider bean for each published and each stored type; HAPI answers an operation
 * that is declared for all types only on instances.
 */
final class ValidateProviders implements ImportBeanDefinitionRegistrar {
  private final Environment environment;

  ValidateProviders(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    BeanFactory beans = (ConfigurableListableBeanFactory) registry;
    Set<String> types = new TreeSet<>(PublishedTypes.NAMES);
    Binder.get(environment)
        .bind("kyphoplasty.clinical.types", Bindable.listOf(String.class))
        .ifBound(types::addAll);
    for (String type : types) {
      registry.registerBeanDefinition(
          "validate" + type,
          new RootBeanDefinition(ValidateProvider.class, () -> provider(type, beans)));
    }
  }

  private static ValidateProvider provider(String type, BeanFactory beans) {
    return new ValidateProvider(
        beans.getBean(FhirContext.class).getResourceDefinition(type).getImplementingClass(),
        beans.getBean(ValidateOperation.class));
  }
}
