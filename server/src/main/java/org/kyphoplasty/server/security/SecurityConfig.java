package org.kyphoplasty.server.security;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.kyphoplasty.server.config.FilterOrder;
import org.kyphoplasty.server.config.RequestId;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Wires the safe defaults. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfig {
  @Bean
  ListenAddress listenAddress(SecurityProperties security, ServerProperties server) {
    return new ListenAddress(security, server);
  }

  @Bean
  NarrativeGuard narrativeGuard() {
    return new NarrativeGuard();
  }

  @Bean
  ExtensionGuard extensionGuard(FhirContext fhirContext) {
    return new ExtensionGuard(fhirContext);
  }

  @Bean
  NumberGuard numberGuard(FhirContext fhirContext) {
    return new NumberGuard(fhirContext);
  }

  @Bean
  PatchGuard patchGuard() {
    return new PatchGuard();
  }

  @Bean
  FilterRegistrationBean<BodyFilter> bodyFilter(SecurityProperties security) {
    return FilterOrder.onFhir(
        new BodyFilter(security.maxBody(), new BodyCheck(security.maxDepth())), FilterOrder.BODY);
  }

  @Bean
  FilterRegistrationBean<CorsFilter> corsFilter(SecurityProperties security) {
    FilterRegistrationBean<CorsFilter> registration =
        FilterOrder.onFhir(new CorsFilter(corsSource(security.corsOrigins())), FilterOrder.CORS);
    registration.setEnabled(!security.corsOrigins().isEmpty());
    return registration;
  }

  private static UrlBasedCorsConfigurationSource corsSource(List<String> origins) {
    if (origins.contains(CorsConfiguration.ALL)) {
      throw new InvalidConfigurationPropertyValueException(
          "kyphoplasty.security.cors-origins",
          CorsConfiguration.ALL,
          "every page on the web could then read patient data; name the origins one by one");
    }
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(origins);
    cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    cors.setAllowedHeaders(
        List.of(
            "Accept",
            "Authorization",
            "Content-Type",
            "If-Match",
            "If-Modified-Since",
            "If-None-Exist",
            "If-None-Match",
            "Prefer",
            RequestId.HEADER));
    cors.setExposedHeaders(
        List.of(
            "Content-Location",
            "ETag",
            "Last-Modified",
            "Location",
            "Preference-Applied",
            RequestId.HEADER));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", cors);
    return source;
  }
}
