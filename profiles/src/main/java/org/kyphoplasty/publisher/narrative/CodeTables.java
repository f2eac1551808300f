package org.kyphoplasty.publisher.narrative;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;

/** The codes of value sets and code systems. */
final class CodeTables {
  private CodeTables() {}

  static void write(ValueSet valueSet, Page page) {
    page.paragraph(valueSet.getCopyright());
    page.table(
        List.of("System", "Code", "Display"),
        valueSet.getExpansion().getContains().stream()
            .map(
                code ->
                    List.of(
                        Cells.text(code.getSystem()),
                        Cells.text(code.getCode()),
                        Cells.text(code.getDisplay())))
            .toList());
  }

  static void write(CodeSystem codeSystem, Page page) {
    page.paragraph(codeSystem.getCopyright());
    List<List<String>> rows = new ArrayList<>();
    collect(codeSystem.getConcept(), "", rows);
    page.table(List.of("Code", "Display", "Definition"), rows);
  }

  private static void collect(
      List<ConceptDefinitionComponent> concepts, String indent, List<List<String>> rows) {
    for (ConceptDefinitionComponent concept : concepts) {
      rows.add(
          List.of(
              indent + concept.getCode(),
              Cells.text(concept.getDisplay()),
              Cells.text(concept.getDefinition())));
      collect(concept.getConcept(), indent + "- ", rows);
    }
  }
}
