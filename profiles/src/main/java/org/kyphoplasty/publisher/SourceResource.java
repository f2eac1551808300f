package org.kyphoplasty.publisher;

import java.nio.file.Path;
import org.hl7.fhir.r4.model.DomainResource;
import org.jspecify.annotations.Nullable;

/**
 * A resource as its author wrote it.
 *
 * @param file the FSH file that defines it, or null for one that the publisher made
 * @param line where the definition starts, from 1
 */
record SourceResource(DomainResource resource, @Nullable Path file, int line) {
  /** Type and id, such as {@code PlanDefinition/kyphoplasty-pathway}. */
  String reference() {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  /** The name of its file in the package. */
  String fileName() {
    return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
  }
}
