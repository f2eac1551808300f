package org.kyphoplasty.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Starts the server; {@code --server.port} moves it from 8080. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@PlatformParts
public class KyphoplastyServer {
  public static void main(String[] args) {
    SpringApplication.run(KyphoplastyServer.class, args);
  }
}
