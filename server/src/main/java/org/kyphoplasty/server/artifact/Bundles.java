package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.rest.api.BundleLinks;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.InstantType;
import org.kyphoplasty.server.artifact.search.Indexed;

/** Result Bundles that refer to the shared resources and keep all that varies in the entries. */
final class Bundles {
  private Bundles() {}

  static Bundle of(Bundle.BundleType type, int total, Page page, RequestDetails request) {
    Bundle bundle = new Bundle().setType(type).setTotal(total);
    bundle.setId(UUID.randomUUID().toString());
    bundle.getMeta().setLastUpdatedElement(InstantType.now());
    bundle
        .addLink()
        .setRelation("self")
        .setUrl(RestfulServerUtils.createLinkSelf(request.getFhirServerBase(), request));
    if (page.hasNext(total)) {
      link(bundle, "next", page.offset() + page.size(), page, request);
    }
    if (page.hasPrevious()) {
      link(bundle, "previous", Math.max(0, page.offset() - page.size()), page, request);
    }
    return bundle;
  }

  private static void link(
      Bundle bundle, String relation, int offset, Page page, RequestDetails request) {
    BundleLinks base = new BundleLinks(request.getFhirServerBase(), null, false, null);
    bundle
        .addLink()
        .setRelation(relation)
        .setUrl(
            RestfulServerUtils.createOffsetPagingLink(
                base,
                request.getRequestPath(),
                request.getTenantId(),
                offset,
                page.size(),
                request.getParameters()));
  }

  static BundleEntryComponent addEntry(Bundle bundle, Indexed artifact, RequestDetails request) {
    return bundle
        .addEntry()
        .setFullUrl(request.getFhirServerBase() + "/" + artifact.reference())
        .setResource(artifact.resource());
  }
}
