package org.kyphoplasty.server.validation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** {@code $validate} of one type, on the type and on an instance. */
final class ValidateProvider implements IResourceProvider {
  private final Class<? extends IBaseResource> resourceClass;
  private final ValidateOperation operation;

  ValidateProvider(Class<? extends IBaseResource> resourceClass, ValidateOperation operation) {
    this.resourceClass = resourceClass;
    this.operation = operation;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return resourceClass;
  }

  @Operation(
      name = "$validate",
      idempotent = true,
      manualRequest = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/Resource-validate")
  public OperationOutcome validate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.validate(Optional.ofNullable(id).filter(IdType::hasIdPart), request);
  }
}
