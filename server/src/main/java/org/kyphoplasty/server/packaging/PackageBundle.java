package org.kyphoplasty.server.packaging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;

/**
 * Makes the Bundle that $package gives. As a transaction each entry updates the artifact under its
 * own id, so that posting it again changes nothing, and posting a new release replaces the old.
 */
final class PackageBundle {
  private PackageBundle() {}

  /**
   * Gives the published resources themselves, to be encoded and not to be changed: for a part of a
   * package as a collection, and with a count of zero as a searchset that tells the total.
   */
  static Bundle of(MetadataResource artifact, ArtifactSnapshot snapshot, PackageRequest request) {
    List<Resource> content =
        ArtifactClosure.of(artifact, snapshot).stream()
            .filter(each -> each == artifact || isWanted(each, request))
            .toList();
    Integer count = request.count();
    if (count != null && count == 0) {
      return new Bundle().setType(BundleType.SEARCHSET).setTotal(content.size());
    }
    long limit = count == null ? Long.MAX_VALUE : count;
    Bundle bundle =
        new Bundle().setType(request.isWhole() ? request.type() : BundleType.COLLECTION);
    content.stream()
        .skip(request.offset())
        .limit(limit)
        .map(each -> entry(each, bundle.getType()))
        .forEach(bundle::addEntry);
    return bundle;
  }

  private static boolean isWanted(Resource resource, PackageRequest request) {
    return request.parts().stream().anyMatch(part -> part.holds(resource));
  }

  private static BundleEntryComponent entry(Resource resource, BundleType type) {
    String path = resource.fhirType() + "/" + resource.getIdPart();
    BundleEntryComponent entry =
        new BundleEntryComponent().setFullUrl(fullUrl(resource, path)).setResource(resource);
    if (type == BundleType.TRANSACTION) {
      entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(path);
    }
    return entry;
  }

  /** The canonical URL, if it names the resource as a server would. */
  private static String fullUrl(Resource resource, String path) {
    String url = resource instanceof MetadataResource artifact ? artifact.getUrl() : null;
    return url != null && url.endsWith("/" + path)
        ? url
        : "urn:uuid:" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
  }
}
