package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** The operations on value sets, by GET and POST, on an instance and on the type. */
final class ValueSetProvider implements PlainProvider {
  private final ExpandOperation expand;
  private final ValidateCodeOperation validateCode;

  ValueSetProvider(Terminologies terminologies) {
    this.expand = new ExpandOperation(terminologies);
    this.validateCode = new ValidateCodeOperation(terminologies);
  }

  @Operation(name = "$expand", typeName = "ValueSet", idempotent = true)
  public ValueSet expand(@IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return expand.expand(id, request);
  }

  @Operation(name = "$validate-code", typeName = "ValueSet", idempotent = true)
  public Parameters validateCode(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return validateCode.validate(id, request);
  }
}
