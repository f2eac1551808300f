package org.kyphoplasty.content;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** No two resources share a type and id; no two artifacts share a canonical url and version. */
final class UniqueIdentity implements ContentCheck {
  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    Map<String, Resource> ids = new HashMap<>();
    Map<String, String> canonicals = new HashMap<>();
    content
        .artifactsAndExamples()
        .forEach(
            resource -> {
              String reference = ContentIndex.reference(resource);
              if (ids.put(reference, resource) != null) {
                errors.accept(
                    new ContentError(
                        reference, resource.fhirType() + ".id", "Another resource has this id"));
              }
              if (resource instanceof MetadataResource artifact && artifact.hasUrl()) {
                String canonical = artifact.getUrl() + "|" + artifact.getVersion();
                String other = canonicals.put(canonical, reference);
                if (other != null) {
                  errors.accept(
                      new ContentError(
                          reference,
                          resource.fhirType() + ".url",
                          canonical + " is the canonical of " + other + " as well"));
                }
              }
            });
  }
}
