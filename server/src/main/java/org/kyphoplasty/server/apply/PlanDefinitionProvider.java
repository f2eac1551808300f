package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** PlanDefinition/$apply and $r5.apply, by GET and POST, on an instance and on the type. */
final class PlanDefinitionProvider implements PlainProvider {
  private final PlanOperation operation;

  PlanDefinitionProvider(PlanOperation operation) {
    this.operation = operation;
  }

  /** A CarePlan that contains everything it refers to. */
  @Operation(
      name = "$apply",
      typeName = "PlanDefinition",
      idempotent = true,
      canonicalUrl = "http://kyphoplasty-pathway.org/fhir/OperationDefinition/plandefinition-apply")
  public CarePlan apply(@IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return ResultForms.contained(operation.apply(id, request));
  }

  /** A transaction Bundle that stores the CarePlan and everything that it refers to. */
  @Operation(
      name = "$r5.apply",
      typeName = "PlanDefinition",
      idempotent = true,
      canonicalUrl =
          "http://kyphoplasty-pathway.org/fhir/OperationDefinition/plandefinition-r5-apply")
  public Bundle applyR5(@IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return ResultForms.transaction(operation.apply(id, request));
  }
}
