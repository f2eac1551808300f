package org.kyphoplasty.publisher.traceability;

import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The extension {@code encodes} on artifacts, their actions, goals and questions. */
final class EncodingMarks {
  private final String url;
  private final Marks marks = new Marks();

  private EncodingMarks(String url) {
    this.url = url;
  }

  /**
   * @param url the URL of the extension
   */
  static Marks of(List<DomainResource> artifacts, String url) {
    EncodingMarks found = new EncodingMarks(url);
    artifacts.forEach(found::read);
    return found.marks;
  }

  private void read(DomainResource artifact) {
    String place = artifact.fhirType() + "/" + artifact.getIdElement().getIdPart();
    note(place, artifact.getExtension());
    if (!(artifact instanceof StructureDefinition)) {
      children(place, place, artifact);
    }
  }

  private void children(String artifact, String place, Base parent) {
    for (Property property : parent.children()) {
      for (Base child : property.getValues()) {
        String here = place(artifact, place, child);
        if (child instanceof Element element) {
          note(here, element.getExtension());
        }
        children(artifact, here, child);
      }
    }
  }

  private static String place(String artifact, String parent, Base child) {
    if (child instanceof QuestionnaireItemComponent item) {
      return artifact + "#" + item.getLinkId();
    }
    return child instanceof Element element && element.hasId()
        ? artifact + "#" + element.getId()
        : parent;
  }

  private void note(String place, List<Extension> extensions) {
    extensions.stream()
        .filter(extension -> url.equals(extension.getUrl()))
        .forEach(extension -> marks.add(((Coding) extension.getValue()).getCode(), place));
  }
}
