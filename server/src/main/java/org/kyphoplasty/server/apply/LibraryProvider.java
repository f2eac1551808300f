package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** Library/$evaluate, by GET and POST, on an instance and on the type. */
final class LibraryProvider implements PlainProvider {
  private final EvaluateOperation operation;

  LibraryProvider(EvaluateOperation operation) {
    this.operation = operation;
  }

  @Operation(
      name = "$evaluate",
      typeName = "Library",
      idempotent = true,
      canonicalUrl = "http://kyphoplasty-pathway.org/fhir/OperationDefinition/library-evaluate")
  public Parameters evaluate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.evaluate(id, request);
  }
}
