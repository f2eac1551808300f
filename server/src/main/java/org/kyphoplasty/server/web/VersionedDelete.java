package org.kyphoplasty.server.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands {@code If-Match} on to a delete; HAPI does so for update and patch only. */
@Interceptor
public final class VersionedDelete {
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

  VersionedDelete() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void expectVersion(RequestDetails request) {
    String expected = request.getHeader("If-Match");
    if (request.getRequestType() != RequestTypeEnum.DELETE
        || expected == null
        || request.getId() == null) {
      return;
    }
    Matcher etag = ETAG.matcher(expected.trim());
    if (!etag.matches()) {
      throw new InvalidRequestException("If-Match takes one version, as in W/\"3\".");
    }
    request.setId(request.getId().withVersion(etag.group(1)));
  }
}
