package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Property;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.content.ContentPackage;

/** What is published says of itself what CRMI asks for, and claims no approval that nobody gave. */
class PublishedMetadataTest {
  private static final ContentPackage PATHWAY = ContentPackage.builtIn(FhirContext.forR4Cached());

  /** Written by others, as it is. */
  private static final Set<String> OF_OTHERS = Set.of("FHIRHelpers");

  private static final List<String> ALL =
      List.of("url", "version", "title", "status", "experimental", "date", "publisher");

  private static final List<String> TERMS =
      List.of("contact", "jurisdiction", "purpose", "copyright");

  private static final List<String> KNOWLEDGE =
      List.of("contact", "purpose", "usage", "copyright", "effectivePeriod", "topic", "useContext");

  private static final Map<String, List<String>> ELEMENTS =
      Map.ofEntries(
          Map.entry("CodeSystem", TERMS),
          Map.entry("ConceptMap", TERMS),
          Map.entry("StructureDefinition", TERMS),
          Map.entry("ValueSet", TERMS),
          Map.entry(
              "Questionnaire", List.of("purpose", "copyright", "effectivePeriod", "useContext")),
          Map.entry("OperationDefinition", List.of("contact", "purpose")),
          Map.entry("Library", KNOWLEDGE),
          Map.entry("Measure", KNOWLEDGE),
          Map.entry("ActivityDefinition", KNOWLEDGE),
          Map.entry("PlanDefinition", KNOWLEDGE),
          Map.entry("SearchParameter", List.of()),
          Map.entry("ImplementationGuide", List.of()));

  @Test
  void everyArtifactHasTheMetadataOfItsKind() {
    for (MetadataResource artifact : artifacts()) {
      assertThat(ALL).as(artifact.getUrl()).allMatch(element -> has(artifact, element));
      assertThat(ELEMENTS.get(artifact.fhirType()))
          .as(artifact.getUrl())
          .allMatch(element -> has(artifact, element));
    }
  }

  @Test
  void whatIsDerivedFromTheSourceSaysSo() {
    assertThat(artifacts())
        .filteredOn(
            each ->
                Set.of("PlanDefinition", "ActivityDefinition", "Measure").contains(each.fhirType()))
        .isNotEmpty()
        .allMatch(each -> has(each, "relatedArtifact"));
  }

  @Test
  void nothingClaimsAnApproval() {
    assertThat(artifacts()).noneMatch(each -> has(each, "approvalDate"));
  }

  private static List<MetadataResource> artifacts() {
    return PATHWAY.artifacts().stream()
        .filter(MetadataResource.class::isInstance)
        .map(MetadataResource.class::cast)
        .filter(each -> !OF_OTHERS.contains(each.getName()))
        .toList();
  }

  private static boolean has(MetadataResource artifact, String element) {
    Property property = artifact.getNamedProperty(element);
    return property != null && property.hasValues();
  }
}
