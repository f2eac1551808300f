package org.kyphoplasty.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What the published pathway says of the source's statements. */
class StatementsTest {
  private static final String ENCODES =
      "http://kyphoplasty-pathway.org/fhir/StructureDefinition/encodes";

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ContentPackage PATHWAY = ContentPackage.builtIn(FHIR);

  @Test
  void everyStatementIsPublished() {
    assertThat(statements()).containsAll(numbered("K", 1, 78)).containsAll(numbered("R", 1, 18));
  }

  @Test
  void everyRuleAndEveryClinicalStatementIsEncoded() {
    assertThat(encoded()).containsAll(numbered("R", 1, 18)).containsAll(numbered("K", 1, 74));
  }

  @Test
  void nothingIsEncodedThatTheSourceDoesNotSay() {
    assertThat(statements()).containsAll(encoded());
  }

  private static Set<String> statements() {
    return PATHWAY.artifacts().stream()
        .filter(CodeSystem.class::isInstance)
        .map(CodeSystem.class::cast)
        .filter(system -> "kyphoplasty-statements".equals(system.getIdPart()))
        .flatMap(system -> system.getConcept().stream())
        .map(CodeSystem.ConceptDefinitionComponent::getCode)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> encoded() {
    FhirTerser terser = FHIR.newTerser();
    return PATHWAY.artifacts().stream()
        .flatMap(artifact -> extensions(terser, artifact))
        .filter(extension -> ENCODES.equals(extension.getUrl()))
        .map(extension -> ((Coding) extension.getValue()).getCode())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Extension> extensions(FhirTerser terser, Resource artifact) {
    return terser.getAllPopulatedChildElementsOfType(artifact, Extension.class).stream();
  }

  private static Set<String> numbered(String letter, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> letter.equals("K") ? "K%02d".formatted(number) : letter + number)
        .collect(Collectors.toSet());
  }
}
