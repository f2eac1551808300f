package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.config.JpaConfig;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Cuts HAPI's bean definitions down to the clinical resource types, and makes the remaining ones
 * lazy, so that a part of HAPI that no request needs never starts.
 */
class ClinicalBeansOnly implements BeanDefinitionRegistryPostProcessor {
  private static final Pattern DAO_OR_PROVIDER =
      Pattern.compile("my([A-Z]\\w+?)(?:Resource)?(?:Dao|Rp)R4");

  /**
   * Beans of HAPI that this package replaces by its own, or that serve features which are not
   * offered.
   */
  private static final Set<String> DROPPED =
      Set.of(
          "deleteExpungeJobSubmitter",
          JpaConfig.JPA_VALIDATION_SUPPORT_CHAIN,
          "mySubscriptionTriggeringProvider",
          "resourceVersionSvc",
          "searchParamProvider");

  private final Set<String> types;

  ClinicalBeansOnly(Environment environment) {
    types =
        Set.copyOf(
            Binder.get(environment)
                .bind("kyphoplasty.clinical", ClinicalProperties.class)
                .map(ClinicalProperties::types)
                .orElse(List.of()));
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (String name : registry.getBeanDefinitionNames()) {
      BeanDefinition definition = registry.getBeanDefinition(name);
      if (DROPPED.contains(name) || isOtherType(name)) {
        registry.removeBeanDefinition(name);
      } else if (isHapi(definition)) {
        definition.setLazyInit(true);
      }
    }
  }

  private boolean isOtherType(String beanName) {
    Matcher matcher = DAO_OR_PROVIDER.matcher(beanName);
    return matcher.matches() && !types.contains(matcher.group(1));
  }

  private static boolean isHapi(BeanDefinition definition) {
    String source =
        definition.getFactoryBeanName()
            + " "
            + definition.getBeanClassName()
            + " "
            + definition.getResourceDescription();
    return source.contains("ca.uhn.fhir")
        || source.contains("ca/uhn/fhir")
        || source.contains("EnversRevisionRepositoryFactoryBean");
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
    // Definitions were changed in the registry phase already.
  }
}
