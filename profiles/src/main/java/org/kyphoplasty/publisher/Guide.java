package org.kyphoplasty.publisher;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersionEnumFactory;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionComponent;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.ImplementationGuide.SPDXLicense;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Reference;
import org.kyphoplasty.fsh.SushiConfig;

/** The one ImplementationGuide of the package, which lists all that is in it. */
final class Guide {
  private final SushiConfig config;

  Guide(SushiConfig config) {
    this.config = config;
  }

  /** Replaces what SUSHI says of each of the projects by what is true of the package of both. */
  void complete(Content content) {
    ImplementationGuide guide = new ImplementationGuide();
    guide.setId(config.id());
    guide.setUrl(config.canonical() + "/ImplementationGuide/" + config.id());
    guide.setVersion(config.version());
    guide.setName(config.text("name").orElse(config.id()));
    config.text("title").ifPresent(guide::setTitle);
    config.text("description").ifPresent(guide::setDescription);
    guide.setStatus(PublicationStatus.fromCode(config.text("status").orElse("active")));
    guide.setPackageId(config.id());
    guide.setLicense(license().orElse(null));
    guide.setFhirVersion(
        List.of(new Enumeration<>(new FHIRVersionEnumFactory(), FHIRVersion._4_0_1)));
    guide.setExperimental(false);
    MetadataDefaults.apply(guide, config);
    content.artifacts().removeIf(each -> each.resource() instanceof ImplementationGuide);
    guide.setDefinition(listing(content));
    content.add(new SourceResource(guide, null, 0));
  }

  private Optional<SPDXLicense> license() {
    return config.text("license").map(SPDXLicense::fromCode);
  }

  private static ImplementationGuideDefinitionComponent listing(Content content) {
    ImplementationGuideDefinitionComponent listing = new ImplementationGuideDefinitionComponent();
    content.artifacts().stream()
        .sorted(Comparator.comparing(SourceResource::reference))
        .forEach(source -> listing.addResource(entry(source)));
    content.examples().stream()
        .sorted(Comparator.comparing(SourceResource::reference))
        .forEach(source -> listing.addResource(entry(source).setExample(new BooleanType(true))));
    return listing;
  }

  private static ImplementationGuideDefinitionResourceComponent entry(SourceResource source) {
    ImplementationGuideDefinitionResourceComponent entry =
        new ImplementationGuideDefinitionResourceComponent();
    entry.setReference(new Reference(source.reference()));
    DomainResource resource = source.resource();
    if (resource instanceof MetadataResource artifact) {
      entry.setName(artifact.hasTitle() ? artifact.getTitle() : artifact.getName());
    }
    return entry;
  }
}
