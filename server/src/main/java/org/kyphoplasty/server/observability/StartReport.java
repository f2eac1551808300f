package org.kyphoplasty.server.observability;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;

/** Tells in the log where the server answers, once it is ready to. */
class StartReport {
  private static final Logger log = LoggerFactory.getLogger(StartReport.class);

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
      Duration took = event.getTimeTaken();
      log.info(
          "Ready after {} s: http://localhost:{}/fhir",
          String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0),
          web.getWebServer().getPort());
    }
  }
}
