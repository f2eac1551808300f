package org.kyphoplasty.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * An element of a resource with its path.
 *
 * @param path such as {@code PlanDefinition.action[0].title}
 */
record Element(Resource resource, String path, Base value) {

  private static final Set<String> DERIVED = Set.of("snapshot", "expansion");
  private static final List<String> INHERITED =
      List.of("meta", "contained", "extension", "modifierExtension");

  /** All elements of a resource, outermost first, but not those derived from others. */
  static List<Element> all(Resource resource) {
    List<Element> found = new ArrayList<>();
    collect(new Element(resource, resource.fhirType(), resource), found);
    return found;
  }

  private static void collect(Element parent, List<Element> found) {
    for (Property property : properties(parent.value())) {
      if (!DERIVED.contains(property.getName())) {
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
  }

  /** HAPI's MetadataResource leaves out what it inherits. */
  private static List<Property> properties(Base value) {
    List<Property> properties = new ArrayList<>(value.children());
    if (value instanceof MetadataResource) {
      INHERITED.stream().map(value::getNamedProperty).forEach(properties::add);
    }
    return properties;
  }

  ContentError error(String message) {
    return new ContentError(ContentIndex.reference(resource), path, message);
  }
}
