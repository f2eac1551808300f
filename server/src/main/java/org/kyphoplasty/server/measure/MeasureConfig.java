package org.kyphoplasty.server.measure;

import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the operation that evaluates measures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeasureProperties.class)
class MeasureConfig {
  @Bean
  MeasureProvider measureProvider(
      Releases releases, Inputs inputs, PatientCharts charts, MeasureProperties limits) {
    return new MeasureProvider(
        new MeasureOperation(releases, inputs, new MeasureSubjects(inputs, charts), limits));
  }
}
