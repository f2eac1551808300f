package org.kyphoplasty.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.util.unit.DataSize;

/** Where the server listens, by what is configured. */
class ListenAddressTest {
  private final TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
  private final ServerProperties server = new ServerProperties();

  @Test
  void staysOnLoopbackByDefault() {
    customize(false);

    assertThat(factory.getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void listensEverywhereWhenOpened() {
    customize(true);

    assertThat(factory.getAddress()).isNull();
  }

  @Test
  void refusesAnotherAddressWhileNotOpened() throws Exception {
    server.setAddress(InetAddress.getByName("0.0.0.0"));

    assertThatThrownBy(() -> customize(false))
        .isInstanceOf(InvalidConfigurationPropertyValueException.class)
        .hasMessageContaining("kyphoplasty.security.open");
  }

  private void customize(boolean open) {
    SecurityProperties security =
        new SecurityProperties(open, DataSize.ofMegabytes(10), 100, List.of());
    new ListenAddress(security, server).customize(factory);
  }
}
