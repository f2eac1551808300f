package org.kyphoplasty.server.error;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/** Turns what a FHIR method throws into the answer to the client. */
@Interceptor
public final class FailureInterceptor {
  FailureInterceptor() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(Throwable thrown) {
    return Failure.answer(thrown);
  }
}
