package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.util.ServletRequestUtil;
import ca.uhn.fhir.util.UrlUtil;
import com.google.common.collect.ArrayListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * Refuses entries whose parts contradict each other, which HAPI would store in one way or the other
 * (<a href="http://hl7.org/fhir/R4/http.html#transaction">R4 3.1.0.11</a>).
 */
@Interceptor
public final class BundleEntries {
  private static final Pattern OPERATION = Pattern.compile("^[^?]*(\\$|%24)|^/?[^?/]+/_search");

  BundleEntries() {}

  /**
   * @throws InvalidRequestException if the Bundle asks for nothing that can be done
   */
  static void requireRequests(Bundle bundle) {
    if (bundle.getType() != BundleType.BATCH && bundle.getType() != BundleType.TRANSACTION) {
      throw new InvalidRequestException("The Bundle's type must be batch or transaction.");
    }
    List<BundleEntryComponent> entries = bundle.getEntry();
    for (int i = 0; i < entries.size(); i++) {
      BundleEntryRequestComponent request = entries.get(i).getRequest();
      if (!request.hasMethod() || !request.hasUrl()) {
        throw new InvalidRequestException(
            "Bundle.entry[" + i + "].request must have a method and a url.");
      }
    }
  }

  /** Called by HAPI for every transaction, and for each entry of a batch as a transaction. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void check(IBaseBundle transaction, RequestDetails request) {
    Bundle bundle = (Bundle) transaction;
    if (bundle.getType() != BundleType.TRANSACTION) {
      return;
    }
    bundle.getEntry().forEach(BundleEntries::check);
    if (request instanceof ServletRequestDetails outer) {
      bundle.getEntry().stream()
          .map(BundleEntryComponent::getRequest)
          .filter(entry -> entry.getMethod() == HTTPVerb.GET)
          .forEach(entry -> requireKnownRead(entry.getUrl(), outer));
    }
  }

  /** HAPI reads after it has written; what it cannot read then would fail a stored transaction. */
  private static void requireKnownRead(String url, ServletRequestDetails outer) {
    ServletRequestDetails inner =
        ServletRequestUtil.getServletSubRequestDetails(
            outer, url, "GET", ArrayListMultimap.create());
    outer.getServer().determineResourceMethod(inner, inner.getRequestPath());
  }

  private static void check(BundleEntryComponent entry) {
    BundleEntryRequestComponent request = entry.getRequest();
    Resource resource = entry.getResource();
    requireNoOperation(request);
    if (request.hasIfNoneMatch() && request.getMethod() != HTTPVerb.GET) {
      throw new InvalidRequestException(
          "ifNoneMatch goes with GET only; a create takes ifNoneExist, an update ifMatch.");
    }
    if (request.getMethod() == HTTPVerb.DELETE) {
      ConditionalDelete.requireCriterion(request.getUrl());
    } else if (resource == null) {
      return;
    }
    if (request.getMethod() == HTTPVerb.PATCH) {
      requireReadablePatch(resource);
    } else if (request.getMethod() == HTTPVerb.PUT || request.getMethod() == HTTPVerb.POST) {
      requireSameTarget(request.getUrl(), resource);
    }
  }

  /** HAPI would store what is sent to an operation, such as Patient/$validate, as a resource. */
  private static void requireNoOperation(BundleEntryRequestComponent request) {
    boolean reads = request.getMethod() == HTTPVerb.GET || request.getMethod() == HTTPVerb.HEAD;
    if (!reads && OPERATION.matcher(request.getUrl()).find()) {
      throw new InvalidRequestException(
          "An entry of a Bundle calls an operation by GET only. Send this call by itself.");
    }
  }

  private static void requireReadablePatch(Resource patch) {
    if (patch instanceof Binary binary
        && String.valueOf(binary.getContentType()).toLowerCase(Locale.ROOT).contains("xml")) {
      throw new UnclassifiedServerFailureException(
          415, "A patch in a Bundle is Parameters, or a Binary of application/json-patch+json.");
    }
  }

  private static void requireSameTarget(String url, Resource resource) {
    UrlUtil.UrlParts target = UrlUtil.parseUrl(url);
    String type = target.getResourceType();
    if (type == null) {
      return;
    }
    if (!type.equals(resource.fhirType())) {
      throw new InvalidRequestException(
          "A " + resource.fhirType() + " was sent to " + type + "; url and resource must agree.");
    }
    String sent = resource.getIdElement().getIdPart();
    String asked = target.getResourceId();
    if (asked != null && sent != null && !sent.startsWith("urn:") && !sent.equals(asked)) {
      throw new InvalidRequestException(
          "The resource's id and that of its request.url differ; they must agree.");
    }
  }
}
