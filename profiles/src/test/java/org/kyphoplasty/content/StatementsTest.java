package org.kyphoplasty.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.RelatedArtifact;
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

  @Test
  void theTableOfTraceabilityHasARowForEachStatement() {
    List<String> rows =
        new String(library("traceability").getContentFirstRep().getData(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf(',')))
            .toList();
    assertThat(rows).containsExactlyInAnyOrderElementsOf(statements());
  }

  @Test
  void theManifestNamesEveryOtherArtifact() {
    String manifest = "org.kyphoplasty.pathway.manifest";
    List<String> released =
        PATHWAY.artifacts().stream()
            .filter(artifact -> !(artifact instanceof ImplementationGuide))
            .filter(artifact -> !manifest.equals(artifact.getIdPart()))
            .map(MetadataResource.class::cast)
            .map(artifact -> artifact.getUrl() + "|" + artifact.getVersion())
            .toList();
    assertThat(library(manifest).getRelatedArtifact())
        .extracting(RelatedArtifact::getResource)
        .containsExactlyInAnyOrderElementsOf(released);
  }

  private static Library library(String id) {
    return PATHWAY.artifacts().stream()
        .filter(Library.class::isInstance)
        .map(Library.class::cast)
        .filter(library -> id.equals(library.getIdPart()))
        .findFirst()
        .orElseThrow();
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
