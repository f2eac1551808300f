package org.kyphoplasty.server.artifact.search;

import java.util.Optional;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** A resource with the values it is searched by; equal only to itself. */
public final class Indexed {
  private final Resource resource;
  private final SearchIndex index;

  public Indexed(Resource resource, SearchIndex index) {
    this.resource = resource;
    this.index = index;
  }

  /** Shared by all readers: never to be changed. */
  public Resource resource() {
    return resource;
  }

  SearchIndex index() {
    return index;
  }

  /** The canonical URL without version, of those types that have one. */
  public Optional<String> url() {
    return resource instanceof MetadataResource metadata
        ? Optional.ofNullable(metadata.getUrl())
        : Optional.empty();
  }

  /** The id without type and version. */
  public String id() {
    return resource.getIdElement().getIdPart();
  }

  /** Such as {@code PlanDefinition/kyphoplasty-pathway}. */
  public String reference() {
    return resource.fhirType() + "/" + id();
  }
}
