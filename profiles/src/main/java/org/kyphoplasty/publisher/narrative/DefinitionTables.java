package org.kyphoplasty.publisher.narrative;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What activities ask for, libraries need, profiles constrain and a guide lists. */
final class DefinitionTables {
  private DefinitionTables() {}

  static void write(ActivityDefinition activity, Page page) {
    String kind = activity.hasKind() ? activity.getKind().toCode() : "";
    page.table(
        List.of("Makes a", "Code"),
        List.of(List.of(Cells.text(kind), Cells.text(activity.getCode()))));
  }

  static void write(Library library, Page page) {
    page.table(
        List.of("Parameter", "Type"),
        library.getParameter().stream()
            .map(each -> List.of(Cells.text(each.getName()), Cells.text(each.getType())))
            .toList());
    page.table(
        List.of("Depends on"),
        library.getRelatedArtifact().stream()
            .filter(RelatedArtifact::hasResource)
            .map(each -> List.of(each.getResource()))
            .toList());
  }

  static void write(StructureDefinition structure, Page page) {
    page.table(
        List.of("Element", "Cardinality", "Meaning"),
        structure.getDifferential().getElement().stream().map(DefinitionTables::row).toList());
  }

  private static List<String> row(ElementDefinition element) {
    String min = element.hasMin() ? String.valueOf(element.getMin()) : "";
    String cardinality =
        element.hasMin() || element.hasMax() ? min + ".." + Cells.text(element.getMax()) : "";
    return List.of(Cells.text(element.getId()), cardinality, Cells.text(element.getShort()));
  }

  static void write(ImplementationGuide guide, Page page) {
    page.table(
        List.of("Resource", "Name"),
        guide.getDefinition().getResource().stream()
            .map(
                each ->
                    List.of(
                        Cells.text(each.getReference().getReference()), Cells.text(each.getName())))
            .toList());
  }
}
