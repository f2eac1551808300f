package org.kyphoplasty.content;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * An element of a resource with its path.
 *
 * @param path such as {@code PlanDefinition.action[0].title}
 */
record Element(Resource resource, String path, Base value) {

  /** All elements of a resource, outermost first; of a StructureDefinition not its snapshot. */
  static List<Element> all(Resource resource) {
    List<Element> found = new ArrayList<>();
    collect(new Element(resource, resource.fhirType(), resource), found);
    return found;
  }

  private static void collect(Element parent, List<Element> found) {
    for (Property property : parent.value().children()) {
      if (property.getName().equals("snapshot") || property.getName().equals("expansion")) {
        continue;
      }
      int index = 0;
      for (Base value : property.getValues()) {
        String name = property.getName().replace("[x]", "");
        String place = property.isList() ? name + "[" + index++ + "]" : name;
        Element child = new Element(parent.resource(), parent.path() + "." + place, value);
        found.add(child);
        collect(child, found);
      }
    }
  }

  ContentError error(String message) {
    return new ContentError(ContentIndex.reference(resource), path, message);
  }
}
