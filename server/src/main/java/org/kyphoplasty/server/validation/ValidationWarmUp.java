package org.kyphoplasty.server.validation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Loads FHIR core into the validator beside the first requests, so that no caller waits for it. */
final class ValidationWarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(ValidationWarmUp.class);
  private static final String SMALLEST = "{\"resourceType\":\"Patient\",\"gender\":\"female\"}";

  private final InstanceValidation validation;

  ValidationWarmUp(InstanceValidation validation) {
    this.validation = validation;
  }

  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    Thread thread = new Thread(this::validateOnce, "validation-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private void validateOnce() {
    Instant start = Instant.now();
    validation.validate(SMALLEST, Optional.empty());
    LOG.info("Warmed up validation in {} ms", Duration.between(start, Instant.now()).toMillis());
  }
}
