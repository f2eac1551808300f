package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.Set;

/** Answers every write to a published type with 405 and where to edit it instead. */
@Interceptor
public final class ReadOnlyArtifacts {
  private static final Set<RequestTypeEnum> WRITES =
      Set.of(RequestTypeEnum.PUT, RequestTypeEnum.PATCH, RequestTypeEnum.DELETE);

  /** Called for every request before HAPI looks for a method to handle it. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void refuseWrite(RequestDetails request) {
    String type = request.getResourceName();
    if (type != null && PublishedTypes.NAMES.contains(type) && writes(request)) {
      throw refusal(type);
    }
  }

  private static boolean writes(RequestDetails request) {
    boolean create =
        request.getRequestType() == RequestTypeEnum.POST && request.getOperation() == null;
    return create || WRITES.contains(request.getRequestType());
  }

  static MethodNotAllowedException refusal(String type) {
    return new MethodNotAllowedException(
        type
            + " is published with the pathway and read-only here. Edit its source under profiles/"
            + " or terminology/ and build the content package again; to try it out, start the"
            + " server with --kyphoplasty.content=<folder or .tgz>.",
        RequestTypeEnum.GET,
        RequestTypeEnum.HEAD);
  }
}
