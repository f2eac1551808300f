package org.kyphoplasty.publisher;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.kyphoplasty.fsh.SushiConfig;

/** Gives artifacts the version, publisher and date of their project where they state none. */
final class MetadataDefaults {
  private MetadataDefaults() {}

  static void apply(MetadataResource resource, SushiConfig config) {
    if (!resource.hasVersion()) {
      resource.setVersion(config.version());
    }
    if (!resource.hasPublisher()) {
      config.text("publisher").ifPresent(resource::setPublisher);
    }
    if (!resource.hasDate()) {
      config.text("date").ifPresent(date -> resource.setDateElement(new DateTimeType(date)));
    }
  }
}
