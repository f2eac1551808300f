package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;

/**
 * Takes a reference by this server's own address for what it is, one to a resource of this server.
 * HAPI takes it for another server's, and then neither checks nor finds it.
 */
@Interceptor
public final class OwnReferences {
  private final FhirTerser terser;

  OwnReferences(FhirContext fhirContext) {
    this.terser = fhirContext.newTerser();
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    shorten(resource, request);
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    shorten(after, request);
  }

  /** Called by HAPI before it searches. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void search(SearchParameterMap parameters, @Nullable RequestDetails request) {
    parameters
        .values()
        .forEach(all -> all.forEach(any -> any.replaceAll(each -> shortened(each, request))));
  }

  private void shorten(IBaseResource resource, @Nullable RequestDetails request) {
    terser.getAllResourceReferences(resource).stream()
        .map(ResourceReferenceInfo::getResourceReference)
        .filter(reference -> isOwn(reference.getReferenceElement().getBaseUrl(), request))
        .forEach(OwnReferences::shorten);
  }

  private static void shorten(IBaseReference reference) {
    IIdType id = reference.getReferenceElement();
    reference.setReference(id.toUnqualified().getValue());
  }

  private static IQueryParameterType shortened(
      IQueryParameterType parameter, @Nullable RequestDetails request) {
    return parameter instanceof ReferenceParam reference && isOwn(reference.getBaseUrl(), request)
        ? new ReferenceParam(
            reference.getResourceType(), reference.getChain(), reference.getIdPart())
        : parameter;
  }

  private static boolean isOwn(@Nullable String base, @Nullable RequestDetails request) {
    return base != null && request != null && base.equals(request.getFhirServerBase());
  }
}
