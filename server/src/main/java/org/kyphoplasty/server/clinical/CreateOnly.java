package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * Lets an update with {@code If-None-Match: *} create and never replace (<a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2">RFC 9110 13.1.2</a>). HAPI passes
 * over the header and replaces what is there.
 */
@Interceptor
public final class CreateOnly {
  CreateOnly() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    String ifNoneMatch = request.getHeader("If-None-Match");
    if (request.getRequestType() == RequestTypeEnum.PUT
        && ifNoneMatch != null
        && !ifNoneMatch.trim().equals("*")) {
      throw new InvalidRequestException(
          "If-None-Match of an update takes * only; If-Match names the version to replace.");
    }
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    if (request != null
        && request.getRequestType() == RequestTypeEnum.PUT
        && request.getHeader("If-None-Match") != null
        && after.fhirType().equals(request.getResourceName())) {
      throw new PreconditionFailedException(
          "The resource is there already, and If-None-Match asks to create it only.");
    }
  }
}
