package org.kyphoplasty.publisher;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.kyphoplasty.fsh.SushiConfig;

/** The Library that names every artifact of the release with its version (CRMI manifest). */
final class Manifest {
  private static final String PROFILE =
      "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-manifestlibrary";

  private final SushiConfig config;

  Manifest(SushiConfig config) {
    this.config = config;
  }

  /** Adds the manifest of all artifacts that are there. */
  void complete(Content content) {
    String id = config.id() + ".manifest";
    Library manifest = new Library();
    manifest.setId(id);
    manifest.getMeta().addProfile(PROFILE);
    manifest.setUrl(config.canonical() + "/Library/" + id);
    manifest.setName(config.text("name").orElse("") + "Manifest");
    manifest.setTitle("Manifest");
    manifest.setDescription("Every artifact of the release, with its version.");
    manifest.setStatus(PublicationStatus.ACTIVE);
    manifest.setType(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/library-type",
                "asset-collection",
                "Asset Collection")));
    MetadataDefaults.apply(manifest, config);
    MetadataDefaults.likeWritten(
        manifest, "To name what belongs to the release, each in its version.", content);
    content
        .all(MetadataResource.class)
        .filter(artifact -> !"ImplementationGuide".equals(artifact.fhirType()))
        .map(artifact -> artifact.getUrl() + "|" + artifact.getVersion())
        .sorted()
        .map(
            canonical ->
                new RelatedArtifact()
                    .setType(RelatedArtifactType.COMPOSEDOF)
                    .setResource(canonical))
        .forEach(manifest::addRelatedArtifact);
    content.add(new SourceResource(manifest, null, 0));
  }
}
