package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** PlanDefinition/$apply and $r5.apply, by GET and POST, on an instance and on the type. */
final class PlanDefinitionProvider implements PlainProvider {
  private final PlanOperation operation;

  PlanDefinitionProvider(PlanOperation operation) {
    this.operation = operation;
  }

  /**
   * For a patient a CarePlan that contains everything it refers to; for a Group a Bundle with one
   * for each member.
   */
  @Operation(
      name = "$apply",
      typeName = "PlanDefinition",
      idempotent = true,
      manualResponse = true,
      canonicalUrl = "http://kyphoplasty-pathway.org/fhir/OperationDefinition/plandefinition-apply")
  public void apply(@IdParam(optional = true) @Nullable IdType id, ServletRequestDetails request)
      throws IOException {
    PlanOperation.Call call = operation.call(id, request);
    if (call.isForGroup()) {
      List<IdType> members = call.members();
      Set<String> ids = members.stream().map(IdType::getIdPart).collect(Collectors.toSet());
      PlanResponse.stream(request, members, member -> call.apply(member, ids));
    } else {
      PlanResponse.send(request, call.apply());
    }
  }

  /** A transaction Bundle that stores the CarePlan and everything that it refers to. */
  @Operation(
      name = "$r5.apply",
      typeName = "PlanDefinition",
      idempotent = true,
      canonicalUrl =
          "http://kyphoplasty-pathway.org/fhir/OperationDefinition/plandefinition-r5-apply")
  public Bundle applyR5(
      @IdParam(optional = true) @Nullable IdType id, ServletRequestDetails request) {
    return ResultForms.transaction(operation.call(id, request).apply());
  }
}
