package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** ActivityDefinition/$apply, by GET and POST, on an instance and on the type. */
final class ActivityDefinitionProvider implements PlainProvider {
  private final ActivityOperation operation;

  ActivityDefinitionProvider(ActivityOperation operation) {
    this.operation = operation;
  }

  @Operation(
      name = "$apply",
      typeName = "ActivityDefinition",
      idempotent = true,
      canonicalUrl =
          "http://kyphoplasty-pathway.org/fhir/OperationDefinition/activitydefinition-apply")
  public IBaseResource apply(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.apply(id, request);
  }
}
