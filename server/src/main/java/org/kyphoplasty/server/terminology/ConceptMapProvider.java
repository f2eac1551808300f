package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** The operation on concept maps, by GET and POST, on an instance and on the type. */
final class ConceptMapProvider implements PlainProvider {
  private final TranslateOperation translate;

  ConceptMapProvider(Terminologies terminologies) {
    this.translate = new TranslateOperation(terminologies);
  }

  @Operation(name = "$translate", typeName = "ConceptMap", idempotent = true)
  public Parameters translate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return translate.translate(id, request);
  }
}
