package org.kyphoplasty.server.validation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Loads FHIR core into the validator, so that no caller waits for it. */
final class ValidationWarmUp implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ValidationWarmUp.class);
  private static final String SMALLEST = "{\"resourceType\":\"Patient\",\"gender\":\"female\"}";

  private final InstanceValidation validation;
  private final boolean readyFirst;

  /**
   * @param readyFirst whether the server is ready only when that is done; otherwise it is done
   *     beside the first requests
   */
  ValidationWarmUp(InstanceValidation validation, boolean readyFirst) {
    this.validation = validation;
    this.readyFirst = readyFirst;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (readyFirst) {
      validateOnce();
    } else {
      Thread thread = new Thread(this::validateOnce, "validation-warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void validateOnce() {
    Instant start = Instant.now();
    validation.validate(SMALLEST, Optional.empty());
    LOG.info("Warmed up validation in {} ms", Duration.between(start, Instant.now()).toMillis());
  }
}
