package org.kyphoplasty.publisher;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Library;
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

  /** Says of a library that the publisher makes what the project says of one that it wrote. */
  static void likeWritten(Library made, String purpose, Content content) {
    made.setPurpose(purpose);
    content
        .all(Library.class)
        .filter(Library::hasUsage)
        .findFirst()
        .ifPresent(
            written -> {
              made.setExperimental(written.getExperimental());
              made.setContact(written.getContact());
              made.setJurisdiction(written.getJurisdiction());
              made.setUseContext(written.getUseContext());
              made.setTopic(written.getTopic());
              made.setUsage(written.getUsage());
              made.setCopyright(written.getCopyright());
              made.setEffectivePeriod(written.getEffectivePeriod());
            });
  }
}
