package org.kyphoplasty.server.observability;

import io.micrometer.core.instrument.MeterRegistry;
import org.kyphoplasty.server.config.FilterOrder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the request log, the metrics and the start report. */
@Configuration(proxyBeanMethods = false)
class ObservabilityConfig {
  @Bean
  FilterRegistrationBean<RequestLog> requestLog(MeterRegistry meters) {
    return FilterOrder.onFhir(new RequestLog(meters), FilterOrder.REQUEST_LOG);
  }

  @Bean
  InteractionNames interactionNames() {
    return new InteractionNames();
  }

  @Bean
  StartReport startReport() {
    return new StartReport();
  }
}
