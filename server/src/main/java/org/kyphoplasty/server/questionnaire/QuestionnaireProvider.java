package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** Questionnaire/$populate, by GET and POST, on an instance and on the type. */
final class QuestionnaireProvider implements PlainProvider {
  private final PopulateOperation operation;

  QuestionnaireProvider(PopulateOperation operation) {
    this.operation = operation;
  }

  @Operation(
      name = "$populate",
      typeName = "Questionnaire",
      idempotent = true,
      canonicalUrl =
          "http://kyphoplasty-pathway.org/fhir/OperationDefinition/questionnaire-populate")
  public Parameters populate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.populate(id, request);
  }
}
