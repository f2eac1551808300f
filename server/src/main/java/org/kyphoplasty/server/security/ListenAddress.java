package org.kyphoplasty.server.security;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;

/**
 * Keeps a server that asks nobody to sign in on the loopback address, unless it is told otherwise.
 */
class ListenAddress
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {
  private static final Logger log = LoggerFactory.getLogger(ListenAddress.class);
  private static final String OPEN = "kyphoplasty.security.open";

  private final SecurityProperties security;
  private final ServerProperties server;

  ListenAddress(SecurityProperties security, ServerProperties server) {
    this.security = security;
    this.server = server;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    InetAddress asked = server.getAddress();
    if (security.open()) {
      log.warn("Whoever reaches this server reads and writes all data: {} is set", OPEN);
    } else if (asked == null) {
      factory.setAddress(InetAddress.getLoopbackAddress());
      log.info(
          "Listening on loopback only, since nobody is asked to sign in; --{}=true opens the server",
          OPEN);
    } else if (!asked.isLoopbackAddress()) {
      throw new InvalidConfigurationPropertyValueException(
          "server.address",
          asked.getHostAddress(),
          "the server asks nobody to sign in, so it listens beyond loopback only with --"
              + OPEN
              + "=true");
    }
  }

  /** After Spring Boot's own, which sets the configured address. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
