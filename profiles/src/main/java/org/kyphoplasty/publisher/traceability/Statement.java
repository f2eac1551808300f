package org.kyphoplasty.publisher.traceability;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * A statement of the source.
 *
 * @param code such as {@code K05} or {@code R18}
 * @param strength how strongly the source words it
 */
record Statement(String code, String title, String strength) {
  /** K before R, each by its number. */
  static final Comparator<String> ORDER =
      Comparator.<String>comparingInt(code -> code.charAt(0))
          .thenComparingInt(code -> Integer.parseInt(code.substring(1)));

  static List<Statement> of(CodeSystem system) {
    return system.getConcept().stream().map(Statement::of).toList();
  }

  private static Statement of(ConceptDefinitionComponent concept) {
    Optional<String> strength =
        concept.getProperty().stream()
            .filter(property -> "strength".equals(property.getCode()))
            .map(property -> property.getValueStringType().getValue())
            .findFirst();
    return new Statement(concept.getCode(), concept.getDisplay(), strength.orElse(""));
  }
}
