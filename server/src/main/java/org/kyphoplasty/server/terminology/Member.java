package org.kyphoplasty.server.terminology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * A code of a value set.
 *
 * @param searched its code and names in small letters without accents
 */
record Member(Concept concept, boolean isAbstract, boolean isInactive, String searched) {
  /** What tells one member from another. */
  record Key(String system, String code) {
    static Key of(Coding coding) {
      return new Key(String.valueOf(coding.getSystem()), String.valueOf(coding.getCode()));
    }
  }

  static Member of(Concept concept) {
    return new Member(concept, concept.isAbstract(), concept.isInactive(), searched(concept));
  }

  static Member of(Concept concept, ValueSetExpansionContainsComponent listed) {
    return new Member(
        concept,
        listed.getAbstract() || concept.isAbstract(),
        listed.getInactive() || concept.isInactive(),
        searched(concept));
  }

  Key key() {
    return new Key(concept.system(), concept.code());
  }

  private static String searched(Concept concept) {
    return Stream.of(
            Stream.of(concept.code()),
            Stream.ofNullable(concept.display()),
            concept.designations().stream().map(Designation::value))
        .flatMap(names -> names)
        .map(Member::plain)
        .collect(Collectors.joining("\n"));
  }

  /** Small letters without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
