package org.kyphoplasty.publisher.narrative;

import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** Texts for table cells; what is missing is an empty text. */
final class Cells {
  private Cells() {}

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String text(CodeableConcept concept) {
    return concept.hasText()
        ? concept.getText()
        : concept.getCoding().stream().map(Cells::text).collect(Collectors.joining("; "));
  }

  private static String text(Coding coding) {
    String code = coding.getSystem() + "#" + coding.getCode();
    return coding.hasDisplay() ? coding.getDisplay() + " (" + code + ")" : code;
  }
}
