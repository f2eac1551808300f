package org.kyphoplasty.server;

import org.kyphoplasty.server.config.CoreDefinitions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Starts the server; {@code --server.port} moves it from 8080. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@PlatformParts
public class KyphoplastyServer {
  public static void main(String[] args) {
    CoreDefinitions.readBeside();
    SpringApplication.run(KyphoplastyServer.class, args);
  }
}
