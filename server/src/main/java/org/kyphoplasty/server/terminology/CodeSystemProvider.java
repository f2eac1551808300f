package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** The operations on code systems, by GET and POST. */
final class CodeSystemProvider implements PlainProvider {
  private final LookupOperation lookup;
  private final SystemCodeOperation validateCode;
  private final SubsumesOperation subsumes;

  CodeSystemProvider(Terminologies terminologies) {
    this.lookup = new LookupOperation(terminologies);
    this.validateCode = new SystemCodeOperation(terminologies);
    this.subsumes = new SubsumesOperation(terminologies);
  }

  @Operation(name = "$lookup", typeName = "CodeSystem", idempotent = true)
  public Parameters lookup(RequestDetails request) {
    return lookup.lookup(request);
  }

  @Operation(name = "$validate-code", typeName = "CodeSystem", idempotent = true)
  public Parameters validateCode(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return validateCode.validate(id, request);
  }

  @Operation(name = "$subsumes", typeName = "CodeSystem", idempotent = true)
  public Parameters subsumes(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return subsumes.subsumes(id, request);
  }
}
