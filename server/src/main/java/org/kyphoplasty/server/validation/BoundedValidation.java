package org.kyphoplasty.server.validation;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import ca.uhn.fhir.validation.ValidationResult;
import java.util.concurrent.Semaphore;

/**
 * Validates so many resources at a time and lets the others wait: each takes a core and some MB of
 * tables, and {@link KeptValidators} keeps as many as there were at once.
 */
final class BoundedValidation {
  private final FhirValidator validator;
  private final Semaphore turns;

  /** With how many at a time. */
  BoundedValidation(FhirValidator validator, int most) {
    this.validator = validator;
    this.turns = new Semaphore(most, true);
  }

  ValidationResult validate(String text, ValidationOptions options) {
    turns.acquireUninterruptibly();
    try {
      return validator.validateWithResult(text, options);
    } finally {
      turns.release();
    }
  }
}
