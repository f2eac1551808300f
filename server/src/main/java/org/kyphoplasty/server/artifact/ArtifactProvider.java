package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.rest.annotation.At;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Since;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Date;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** The read-only REST interactions of one published type. */
final class ArtifactProvider implements IResourceProvider {
  private final Class<? extends IBaseResource> resourceClass;
  private final ArtifactReader reader;
  private final ArtifactSearch search;
  private final ArtifactHistory history;

  ArtifactProvider(
      Class<? extends IBaseResource> resourceClass,
      ArtifactReader reader,
      ArtifactSearch search,
      ArtifactHistory history) {
    this.resourceClass = resourceClass;
    this.reader = reader;
    this.search = search;
    this.history = history;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return resourceClass;
  }

  @Read(version = true)
  public IBaseResource read(@IdParam IdType id, RequestDetails request) {
    return reader.read(id, request);
  }

  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails request) {
    return search.search(request);
  }

  @History
  public Bundle instanceHistory(
      @IdParam IdType id,
      @Since @Nullable Date since,
      @At @Nullable DateRangeParam at,
      RequestDetails request) {
    return history.ofInstance(id, since, at, request);
  }

  @History
  public Bundle typeHistory(
      @Since @Nullable Date since, @At @Nullable DateRangeParam at, RequestDetails request) {
    return history.ofType(since, at, request);
  }
}
