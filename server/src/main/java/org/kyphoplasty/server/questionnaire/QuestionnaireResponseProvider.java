package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** QuestionnaireResponse/$extract, by GET and POST, on an instance and on the type. */
final class QuestionnaireResponseProvider implements PlainProvider {
  private final ExtractOperation operation;

  QuestionnaireResponseProvider(ExtractOperation operation) {
    this.operation = operation;
  }

  @Operation(
      name = "$extract",
      typeName = "QuestionnaireResponse",
      idempotent = true,
      canonicalUrl =
          "http://kyphoplasty-pathway.org/fhir/OperationDefinition/questionnaireresponse-extract")
  public Bundle extract(@IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.extract(id, request);
  }
}
