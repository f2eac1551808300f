package org.kyphoplasty.server.error;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Turns what a FHIR method throws into the answer to the client. What has been sent in part is left
 * as it is for {@link FailureFilter} to break off.
 */
@Interceptor
public final class FailureInterceptor {
  FailureInterceptor() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(Throwable thrown) {
    return Failure.answer(thrown);
  }

  /** Called by HAPI before it writes the outcome; false when it must not. */
  @Hook(Pointcut.SERVER_HANDLE_EXCEPTION)
  public boolean canStillAnswer(HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      FailureFilter.breakOff(request, response);
      return false;
    }
    return true;
  }
}
