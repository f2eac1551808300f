package org.kyphoplasty.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server; {@code --server.port} moves it from 8080. */
@SpringBootApplication
public class KyphoplastyServer {
  public static void main(String[] args) {
    SpringApplication.run(KyphoplastyServer.class, args);
  }
}
