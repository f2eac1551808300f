package org.kyphoplasty.server.measure;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** Measure/$evaluate-measure, by GET and POST, on an instance and on the type. */
final class MeasureProvider implements PlainProvider {
  private final MeasureOperation operation;

  MeasureProvider(MeasureOperation operation) {
    this.operation = operation;
  }

  /** A report that is not stored and has no id. */
  @Operation(
      name = "$evaluate-measure",
      typeName = "Measure",
      idempotent = true,
      canonicalUrl =
          "http://kyphoplasty-pathway.org/fhir/OperationDefinition/measure-evaluate-measure")
  public MeasureReport evaluate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.evaluate(id, request);
  }
}
