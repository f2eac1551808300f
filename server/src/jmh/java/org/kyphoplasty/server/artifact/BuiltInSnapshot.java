package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.artifact.search.SearchParameters;

/** Gives benchmarks the built-in package as the server holds it. */
public final class BuiltInSnapshot {
  private BuiltInSnapshot() {}

  /** Loads it. */
  public static ArtifactSnapshot load(FhirContext fhir) {
    return new SnapshotLoader(fhir, new SearchParameters(fhir, PublishedTypes.NAMES))
        .load(ContentPackage.archivedBuiltIn(fhir), null);
  }
}
