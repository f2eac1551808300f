package org.kyphoplasty.content;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;

/** Reads from a resource which others it names. */
public final class ArtifactReferences {
  private ArtifactReferences() {}

  /**
   * Everything that may name another artifact: canonicals and other URIs, among them those of code
   * systems and extensions, and references such as {@code PlanDefinition/[id]}. Snapshots and
   * expansions are left out, since they repeat what they are made of.
   */
  public static Set<String> of(Resource resource) {
    Set<String> found = new LinkedHashSet<>();
    for (Element element : Element.all(resource)) {
      if (element.value() instanceof UriType uri && uri.hasValue()) {
        found.add(withoutFragment(uri.getValue()));
      } else if (element.value() instanceof Extension extension && extension.hasUrl()) {
        found.add(extension.getUrl());
      } else if (element.value() instanceof Reference reference && reference.hasReference()) {
        found.add(reference.getReference());
      }
    }
    return found;
  }

  private static String withoutFragment(String uri) {
    return uri.split("#", 2)[0];
  }
}
