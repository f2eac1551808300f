package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.error.Failure;

/**
 * Lets a write with {@code If-Match} through on that version only (<a
 * href="http://hl7.org/fhir/R4/http.html#concurrency">R4 3.1.0.5</a>). HAPI does so where a
 * resource is updated by its id; it passes over the header of a create, a delete and a conditional
 * update.
 */
@Interceptor
public final class ExpectedVersions {
  private static final Set<RequestTypeEnum> WRITES =
      Set.of(RequestTypeEnum.PUT, RequestTypeEnum.PATCH, RequestTypeEnum.DELETE);
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"|([0-9]{1,18})");
  private static final Pattern TOO_LONG = Pattern.compile("[0-9]{19,}");
  private static final Pattern BY_ID = Pattern.compile("/?([A-Za-z]+/[A-Za-z0-9.-]{1,64})");

  private record OfRequest(String version) {}

  private record OfEntries(Map<String, String> versions) {}

  ExpectedVersions() {}

  /** Called by HAPI, which would stumble over a version that is no number of its own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void requireVersionThatCanBe(RequestDetails request) {
    if (request.getId() != null
        && request.getId().hasVersionIdPart()
        && TOO_LONG.matcher(request.getId().getVersionIdPart()).matches()) {
      throw new ResourceNotFoundException(request.getId());
    }
  }

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void note(RequestDetails request) {
    String ifMatch = request.getHeader("If-Match");
    if (ifMatch != null && WRITES.contains(request.getRequestType())) {
      request.getUserData().put(OfRequest.class, new OfRequest(version(ifMatch)));
    }
  }

  /** Called by HAPI for every transaction, and for each entry of a batch as a transaction. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void note(IBaseBundle transaction, RequestDetails request) {
    Map<String, String> versions = new HashMap<>();
    ((Bundle) transaction)
        .getEntry().stream()
            .map(Bundle.BundleEntryComponent::getRequest)
            .filter(BundleEntryRequestComponent::hasIfMatch)
            .forEach(entry -> versions.put(target(entry), version(entry.getIfMatch())));
    request.getUserData().put(OfEntries.class, new OfEntries(versions));
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    if (expected(resource, request) != null) {
      throw Failure.staleVersion();
    }
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    require(before, request);
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleted(IBaseResource resource, RequestDetails request) {
    require(resource, request);
  }

  private static void require(IBaseResource current, RequestDetails request) {
    String expected = expected(current, request);
    if (expected != null && !expected.equals(current.getMeta().getVersionId())) {
      throw Failure.staleVersion();
    }
  }

  private static @Nullable String expected(IBaseResource resource, @Nullable RequestDetails by) {
    if (by == null) {
      return null;
    }
    if (by.getUserData().get(OfEntries.class) instanceof OfEntries entries) {
      return entries
          .versions()
          .get(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }
    return by.getUserData().get(OfRequest.class) instanceof OfRequest whole
        ? whole.version()
        : null;
  }

  private static String version(String ifMatch) {
    Matcher etag = ETAG.matcher(ifMatch.trim());
    if (!etag.matches()) {
      throw new InvalidRequestException("If-Match takes one version, as in W/\"3\".");
    }
    return etag.group(1) == null ? etag.group(2) : etag.group(1);
  }

  private static String target(BundleEntryRequestComponent entry) {
    Matcher byId = BY_ID.matcher(entry.hasUrl() ? entry.getUrl() : "");
    if (!byId.matches()) {
      throw new InvalidRequestException(
          "ifMatch goes with a request.url that names a resource by its id, as in Patient/1.");
    }
    return byId.group(1);
  }
}
