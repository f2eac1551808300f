package org.kyphoplasty.server.validation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.kyphoplasty.server.config.PlainProvider;

/** {@code $validate} on every type, on the type and on an instance. */
final class ValidateProvider implements PlainProvider {
  private final ValidateOperation operation;

  ValidateProvider(ValidateOperation operation) {
    this.operation = operation;
  }

  @Operation(
      name = "$validate",
      global = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/Resource-validate")
  public OperationOutcome validateSent(RequestDetails request) {
    return operation.validate(Optional.empty(), request);
  }

  @Operation(
      name = "$validate",
      global = true,
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/Resource-validate")
  public OperationOutcome validateInstance(@IdParam IdType id, RequestDetails request) {
    return operation.validate(Optional.of(id), request);
  }
}
