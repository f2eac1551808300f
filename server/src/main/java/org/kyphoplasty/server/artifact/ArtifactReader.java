package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Reads the current version of an artifact, which is the only one that is published. */
final class ArtifactReader {
  private final ArtifactStore store;

  ArtifactReader(ArtifactStore store) {
    this.store = store;
  }

  /**
   * @param id with its resource type, and with the version if a certain one is wanted
   * @throws ResourceNotFoundException if it is not published in that version
   */
  Resource read(IdType id, RequestDetails request) {
    Resource found =
        store
            .current()
            .read(id.getResourceType(), id.getIdPart())
            .orElseThrow(
                () -> new ResourceNotFoundException(name(id) + " is not published on this server"));
    if (id.hasVersionIdPart() && !id.getVersionIdPart().equals(found.getMeta().getVersionId())) {
      throw new ResourceNotFoundException(
          "%s is published in version %s only, not in version %s"
              .formatted(name(id), found.getMeta().getVersionId(), id.getVersionIdPart()));
    }
    Validators.requireModified(found, request);
    return found;
  }

  private static String name(IdType id) {
    return id.getResourceType() + "/" + id.getIdPart();
  }
}
