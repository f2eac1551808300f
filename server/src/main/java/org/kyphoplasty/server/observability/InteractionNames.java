package org.kyphoplasty.server.observability;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import org.kyphoplasty.server.config.Interaction;

/** Notes the interaction once HAPI has found the method that handles it. */
@Interceptor
public final class InteractionNames {
  InteractionNames() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void note(RequestDetails details, HttpServletRequest request) {
    RestOperationTypeEnum kind = details.getRestOperationType();
    if (kind != null) {
      Interaction.note(request, details.getResourceName(), name(kind, details));
    }
  }

  private static String name(RestOperationTypeEnum kind, RequestDetails details) {
    return switch (kind) {
      case EXTENDED_OPERATION_INSTANCE,
          EXTENDED_OPERATION_SERVER,
          EXTENDED_OPERATION_TYPE,
          VALIDATE ->
          details.getOperation() == null ? kind.getCode() : details.getOperation();
      default -> kind.getCode();
    };
  }
}
