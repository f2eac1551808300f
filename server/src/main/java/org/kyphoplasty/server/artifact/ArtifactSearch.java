package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.kyphoplasty.server.artifact.search.Indexed;
import org.kyphoplasty.server.artifact.search.SearchParameters;
import org.kyphoplasty.server.artifact.search.SearchRequest;
import org.kyphoplasty.server.artifact.search.SearchScope;

/** Answers searches over one published type with a searchset Bundle. */
final class ArtifactSearch {
  private final ArtifactStore store;
  private final SearchParameters parameters;

  ArtifactSearch(ArtifactStore store, SearchParameters parameters) {
    this.store = store;
    this.parameters = parameters;
  }

  Bundle search(RequestDetails request) {
    Page page = Page.of(request);
    SearchScope scope = new SearchScope(parameters, store.current(), request.getFhirServerBase());
    SearchRequest search =
        new SearchRequest(request.getResourceName(), request.getParameters(), scope);
    List<Indexed> matches = search.matches();
    List<Indexed> shown = page.of(matches);
    Set<Indexed> included = search.included(shown);

    Bundle bundle = Bundles.of(Bundle.BundleType.SEARCHSET, matches.size(), page, request);
    shown.forEach(match -> add(bundle, match, SearchEntryMode.MATCH, request));
    included.forEach(artifact -> add(bundle, artifact, SearchEntryMode.INCLUDE, request));
    return bundle;
  }

  private static void add(
      Bundle bundle, Indexed artifact, SearchEntryMode mode, RequestDetails request) {
    Bundles.addEntry(bundle, artifact, request).getSearch().setMode(mode);
  }
}
