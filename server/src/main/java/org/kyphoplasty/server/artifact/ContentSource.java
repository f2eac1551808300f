package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.content.ArchivedContent;
import org.kyphoplasty.content.ContentException;
import org.kyphoplasty.content.ContentPackage;

/** Where the package comes from: a folder or archive, or this distribution itself. */
final class ContentSource {
  private final @Nullable Path location;
  private final FhirContext fhir;

  ContentSource(@Nullable Path location, FhirContext fhir) {
    this.location = location;
    this.fhir = fhir;
  }

  /**
   * @throws ContentException if it cannot be read, saying why
   */
  ArchivedContent read() {
    return location == null
        ? ContentPackage.archivedBuiltIn(fhir)
        : ContentPackage.readArchived(location, fhir);
  }

  /** What tells a changed package from an unchanged one; empty while it cannot be told. */
  Optional<Fingerprint> fingerprint() {
    return location == null ? Optional.empty() : Fingerprint.of(location);
  }

  boolean canChange() {
    return location != null;
  }

  @Override
  public String toString() {
    return location == null ? "the built-in package" : location.toString();
  }
}
