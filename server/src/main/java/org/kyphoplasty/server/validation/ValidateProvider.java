package org.kyphoplasty.server.validation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
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
  public OperationOutcome validate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.validate(Optional.ofNullable(id), request);
  }
}
