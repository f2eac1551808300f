package org.kyphoplasty.publisher;

import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;

/** Declares what a Library depends on, as {@code relatedArtifact} of type {@code depends-on}. */
final class Dependencies {
  private final Content content;

  Dependencies(Content content) {
    this.content = content;
  }

  void declare(Library library, Elm elm) {
    for (Elm.Include include : elm.includes()) {
      content
          .all(Library.class)
          .filter(other -> include.name().equals(other.getIdPart()))
          .findAny()
          .ifPresent(other -> dependsOn(library, other.getUrl() + "|" + include.version()));
    }
    elm.valueSets().forEach(url -> dependsOn(library, versioned(url)));
    elm.codeSystems().stream()
        .filter(url -> content.byUrl(CodeSystem.class, url).isPresent())
        .forEach(url -> dependsOn(library, versioned(url)));
  }

  private String versioned(String url) {
    Optional<String> version =
        content
            .all(MetadataResource.class)
            .filter(resource -> url.equals(resource.getUrl()))
            .map(MetadataResource::getVersion)
            .findAny();
    return version.map(found -> url + "|" + found).orElse(url);
  }

  private static void dependsOn(Library library, String canonical) {
    boolean declared =
        library.getRelatedArtifact().stream()
            .anyMatch(artifact -> canonical.equals(artifact.getResource()));
    if (!declared) {
      library.addRelatedArtifact(
          new RelatedArtifact().setType(RelatedArtifactType.DEPENDSON).setResource(canonical));
    }
  }
}
