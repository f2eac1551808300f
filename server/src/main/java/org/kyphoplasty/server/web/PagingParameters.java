package org.kyphoplasty.server.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the parameters that choose a page ahead of everything that reads them, so that the page
 * and its self link agree on what was given.
 */
@Interceptor
public final class PagingParameters {
  private static final List<String> PLACES =
      List.of(Constants.PARAM_OFFSET, Constants.PARAM_PAGINGOFFSET);
  private static final Pattern WHOLE = Pattern.compile("[0-9]+");
  private static final int MAX_PLACE = 1_000_000_000;

  private final int maxSize;

  PagingParameters(int maxSize) {
    this.maxSize = maxSize;
  }

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void check(RequestDetails request) {
    for (String name : PLACES) {
      String place = single(name, request);
      if (place != null && exceeds(place, MAX_PLACE)) {
        throw new InvalidRequestException(name + " takes at most " + MAX_PLACE + ".");
      }
    }
    String size = single(Constants.PARAM_COUNT, request);
    if (size != null && exceeds(size, maxSize)) {
      Map<String, String[]> capped = new HashMap<>(request.getParameters());
      capped.put(Constants.PARAM_COUNT, new String[] {Integer.toString(maxSize)});
      request.setParameters(capped);
    }
  }

  private static @Nullable String single(String name, RequestDetails request) {
    String[] values = request.getParameters().get(name);
    if (values == null || (values.length == 1 && values[0].isBlank())) {
      return null;
    }
    if (values.length != 1 || !WHOLE.matcher(values[0]).matches()) {
      throw new InvalidRequestException(
          name + " takes one whole number that is not negative, and stands once.");
    }
    return values[0];
  }

  private static boolean exceeds(String number, int bound) {
    return number.length() > 10 || Long.parseLong(number) > bound;
  }
}
