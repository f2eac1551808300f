package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Refuses conditional writes by modifiers that HAPI takes for something else where it resolves a
 * condition ({@link ValueSetSearch} is not asked there): the wrong resource would be written.
 */
@Interceptor
public final class ConditionalModifiers {
  private static final Set<RequestTypeEnum> CONDITIONAL =
      Set.of(RequestTypeEnum.PUT, RequestTypeEnum.PATCH, RequestTypeEnum.DELETE);

  private static final Pattern OTHERWISE_MEANT = Pattern.compile(":(not-in|below|above)\\b");

  ConditionalModifiers() {}

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    String ifNoneExist = request.getHeader("If-None-Exist");
    if (ifNoneExist != null) {
      check(ifNoneExist);
    }
    if (request.getId() == null && CONDITIONAL.contains(request.getRequestType())) {
      check(request.getParameters().keySet());
    }
  }

  /** Called by HAPI for every transaction, and for each entry of a batch as a transaction. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void check(IBaseBundle bundle) {
    ((Bundle) bundle)
        .getEntry().stream()
            .map(Bundle.BundleEntryComponent::getRequest)
            .forEach(ConditionalModifiers::check);
  }

  private static void check(BundleEntryRequestComponent request) {
    if (request.hasIfNoneExist()) {
      check(request.getIfNoneExist());
    }
    if (request.hasUrl()
        && request.getUrl().contains("?")
        && request.getMethod() != HTTPVerb.GET
        && request.getMethod() != HTTPVerb.HEAD) {
      check(request.getUrl());
    }
  }

  private static void check(String url) {
    check(Conditions.of(url).keySet());
  }

  private static void check(Set<String> names) {
    if (names.stream().anyMatch(name -> OTHERWISE_MEANT.matcher(name).find())) {
      throw new InvalidRequestException(
          "The modifiers :not-in, :below and :above are not taken in the condition of a write:"
              + " search first, and write by id");
    }
  }
}
