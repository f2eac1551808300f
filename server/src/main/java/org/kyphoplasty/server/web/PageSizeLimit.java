package org.kyphoplasty.server.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.Map;

/**
 * Caps {@code _count} ahead of everything that reads it, so that the page and its self link agree
 * on what was given.
 */
@Interceptor
public final class PageSizeLimit {
  private final int maxSize;

  PageSizeLimit(int maxSize) {
    this.maxSize = maxSize;
  }

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void cap(RequestDetails request) {
    String[] asked = request.getParameters().get(Constants.PARAM_COUNT);
    if (asked == null || asked.length != 1 || !exceeds(asked[0])) {
      return;
    }
    Map<String, String[]> capped = new HashMap<>(request.getParameters());
    capped.put(Constants.PARAM_COUNT, new String[] {Integer.toString(maxSize)});
    request.setParameters(capped);
  }

  private boolean exceeds(String count) {
    return count.matches("[0-9]+") && (count.length() > 9 || Integer.parseInt(count) > maxSize);
  }
}
