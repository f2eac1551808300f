package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.artifact.search.Indexed;

/** The history of artifacts: the one version of each that this release publishes. */
final class ArtifactHistory {
  private static final Comparator<Indexed> LATEST_FIRST =
      Comparator.comparing(ArtifactHistory::updated).reversed().thenComparing(Indexed::id);

  private final ArtifactStore store;

  ArtifactHistory(ArtifactStore store) {
    this.store = store;
  }

  Bundle ofInstance(
      IdType id, @Nullable Date since, @Nullable DateRangeParam at, RequestDetails request) {
    Indexed artifact =
        store
            .current()
            .find(request.getResourceName(), id.getIdPart())
            .orElseThrow(
                () ->
                    new ResourceNotFoundException(
                        "%s/%s is not published on this server"
                            .formatted(request.getResourceName(), id.getIdPart())));
    return bundle(Stream.of(artifact), since, at, request);
  }

  Bundle ofType(@Nullable Date since, @Nullable DateRangeParam at, RequestDetails request) {
    return bundle(store.current().ofType(request.getResourceName()).stream(), since, at, request);
  }

  private static Bundle bundle(
      Stream<Indexed> artifacts,
      @Nullable Date since,
      @Nullable DateRangeParam at,
      RequestDetails request) {
    DateRangeParam range = at == null ? new DateRangeParam(since, null) : at;
    List<Indexed> versions =
        artifacts.filter(a -> within(updated(a), range)).sorted(LATEST_FIRST).toList();
    Page page = Page.of(request);
    Bundle bundle = Bundles.of(Bundle.BundleType.HISTORY, versions.size(), page, request);
    page.of(versions).forEach(artifact -> add(bundle, artifact, request));
    return bundle;
  }

  private static void add(Bundle bundle, Indexed artifact, RequestDetails request) {
    Bundle.BundleEntryComponent entry = Bundles.addEntry(bundle, artifact, request);
    entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(artifact.reference());
    entry
        .getResponse()
        .setStatus("201 Created")
        .setEtag(Validators.tag(artifact.resource()))
        .setLastModified(artifact.resource().getMeta().getLastUpdated());
  }

  private static Instant updated(Indexed artifact) {
    return artifact.resource().getMeta().getLastUpdated().toInstant();
  }

  private static boolean within(Instant time, DateRangeParam range) {
    Date low = range.getLowerBoundAsInstant();
    Date high = range.getUpperBoundAsInstant();
    return (low == null || !time.isBefore(low.toInstant()))
        && (high == null || !time.isAfter(high.toInstant()));
  }
}
