package org.kyphoplasty.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;

/** Publishes the example project, and edits it one mistake at a time. */
class PublisherTest {
  private static final String PLAN = "profiles/input/fsh/plan.fsh";
  private static final String ELEMENTS = "profiles/input/cql/ExampleElements.cql";

  @TempDir static Path folder;
  private static ExampleProject project;
  private static Published published;
  private static byte[] archive;

  @BeforeAll
  static void publish() throws IOException {
    project = ExampleProject.in(folder);
    published = project.publish();
    archive = Files.readAllBytes(published.archive());
  }

  private static <T extends Resource> T artifact(Class<T> type, String id) {
    return published.content().artifacts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(each -> each.getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Publishes with one text replaced, and gives the diagnostics with which that fails. */
  private static List<String> failure(String file, String old, String replacement) {
    project.edit(file, old, replacement);
    try {
      BuildException failure = catchThrowableOfType(BuildException.class, project::publish);
      assertThat(failure).as("publishing must fail").isNotNull();
      return failure.diagnostics().stream().map(Diagnostic::toString).toList();
    } finally {
      project.edit(file, replacement, old);
    }
  }

  @Test
  void packageHoldsTerminologyLogicAndExamples() {
    assertThat(published.content().artifacts())
        .extracting(each -> each.fhirType() + "/" + each.getIdPart())
        .contains(
            "CodeSystem/colours",
            "ImplementationGuide/org.example.pathway",
            "Library/ExampleLogic",
            "Library/FHIRHelpers",
            "PlanDefinition/example-plan",
            "StructureDefinition/coloured-patient",
            "ValueSet/blues");
    assertThat(published.content().examples())
        .extracting(Resource::getIdPart)
        .containsExactly("anna");
  }

  @Test
  void librariesCarryCqlAndElmAndSayWhatTheyNeed() {
    Library library = artifact(Library.class, "ExampleElements");
    assertThat(library.getContent())
        .extracting(each -> each.getContentType())
        .containsExactly("text/cql", "application/elm+json");
    assertThat(new String(library.getContent().get(1).getData(), StandardCharsets.UTF_8))
        .contains("\"translatorVersion\"", "\"locator\"", "Blue Observations");
    assertThat(library.getParameterFirstRep().getName()).isEqualTo("Evaluation Date");
    assertThat(library.getParameterFirstRep().getType()).isEqualTo("date");
    assertThat(library.getDataRequirementFirstRep().getType()).isEqualTo("Observation");
    assertThat(library.getDataRequirementFirstRep().getCodeFilterFirstRep().getValueSet())
        .isEqualTo("http://example.org/fhir/ValueSet/blues");
    assertThat(library.getRelatedArtifact())
        .extracting(each -> each.getResource())
        .contains(
            "http://example.org/fhir/Library/FHIRHelpers|4.0.1",
            "http://example.org/fhir/ValueSet/blues|1.0.0");
  }

  @Test
  void valueSetsAreExpanded() {
    ValueSet blues = artifact(ValueSet.class, "blues");
    assertThat(blues.getExpansion().getContains())
        .extracting(ValueSetExpansionContainsComponent::getCode)
        .containsExactly("blue", "navy");
    assertThat(artifact(ValueSet.class, "any-colour").getExpansion().getContains())
        .extracting(ValueSetExpansionContainsComponent::getDisplay)
        .containsExactlyInAnyOrder("Blue", "Navy blue", "Red", "Green color");
    assertThat(blues.getExpansion().getTimestampElement().getValueAsString())
        .isEqualTo("2026-01-02T03:04:05Z");
  }

  @Test
  void narrativesAreEscaped() {
    assertThat(artifact(PlanDefinition.class, "example-plan").getText().getDivAsString())
        .contains("Paints &lt;things&gt; &amp; more.", "paint-01-paint", "Is Adult");
  }

  @Test
  void sameSourcesGiveTheSameBytes(@TempDir Path other) {
    Published again = ExampleProject.in(other).publish();
    assertThat(again.changed()).isTrue();
    assertThat(again.archive()).hasBinaryContent(archive);
  }

  @Test
  void nothingIsDoneTwice() {
    project.publish();
    assertThat(project.publish().changed()).isFalse();
  }

  @Test
  void settingsOfTheCompilersCountAsSources() throws IOException {
    project.publish();
    Path settings = project.file("profiles/sushi-ignoreWarnings.txt");
    Files.writeString(settings, "No such warning");
    assertThat(project.publish().changed()).isTrue();
    Files.delete(settings);
    assertThat(project.publish().changed()).isTrue();
    assertThat(published.archive()).hasBinaryContent(archive);
  }

  @Test
  void whatIsReturnedIsWhatAReaderGets() {
    assertThat(encoded(published.content()))
        .isEqualTo(encoded(ContentPackage.read(published.folder(), FhirContext.forR4Cached())));
  }

  @Test
  void folderAndArchiveTravelAsTheSameBytes() {
    FhirContext fhir = FhirContext.forR4Cached();
    assertThat(ContentPackage.readArchived(published.folder(), fhir).archive().bytes())
        .isEqualTo(archive);
    assertThat(ContentPackage.readArchived(published.archive(), fhir).archive().bytes())
        .isEqualTo(archive);
  }

  /** Without narratives, in which an empty cell has two forms. */
  private static List<String> encoded(ContentPackage content) {
    IParser parser = FhirContext.forR4Cached().newJsonParser().setSuppressNarratives(true);
    return Stream.concat(content.artifacts().stream(), content.examples().stream())
        .map(parser::encodeResourceToString)
        .toList();
  }

  @Test
  void oneChangedInstanceLeavesTheOthersAsTheyWere() {
    project.edit(PLAN, "Paint it", "Paint it again");
    Published edited = project.publish();
    assertThat(edited.content().artifacts()).hasSameSizeAs(published.content().artifacts());
    assertThat(edited.folder().resolve("ActivityDefinition-paint.json"))
        .content()
        .contains("Paint it again");
    project.edit(PLAN, "Paint it again", "Paint it");
    assertThat(project.publish().archive()).hasBinaryContent(archive);
  }

  @Test
  void sushiThatStoodReadyGivesWhatAFreshOneGives(@TempDir Path other) throws IOException {
    Publisher publisher = project.publisher();
    publisher.publish();
    publisher.getReady();
    ExampleProject fresh = ExampleProject.in(other);
    fresh.edit(PLAN, "Paint it", "Paint it again");
    byte[] expected = Files.readAllBytes(fresh.publish().archive());
    project.edit(PLAN, "Paint it", "Paint it again");
    assertThat(publisher.publish().archive()).hasBinaryContent(expected);

    publisher.getReady();
    project.edit(PLAN, "Usage: #example", "Usage: http://x#example");
    assertThatThrownBy(publisher::publish)
        .isInstanceOf(BuildException.class)
        .message()
        .endsWith("plan.fsh:78: warning: Do not specify a system for instance Usage.");
    project.edit(PLAN, "Usage: http://x#example", "Usage: #example");
    project.edit(PLAN, "Paint it again", "Paint it");
    assertThat(publisher.publish().archive()).hasBinaryContent(archive);
  }

  @Test
  void whatADeletedFileDefinedIsGone() throws IOException {
    Path file = project.file("profiles/input/fsh/bert.fsh");
    Files.writeString(
        file,
        """
        Instance: bert
        InstanceOf: Patient
        Usage: #example
        * name.family = "Example"
        """);
    Publisher publisher = project.publisher();
    assertThat(publisher.publish().content().examples())
        .extracting(Resource::getIdPart)
        .containsExactly("anna", "bert");
    publisher.getReady();
    Files.delete(file);
    assertThat(publisher.publish().archive()).hasBinaryContent(archive);
  }

  @Test
  void sushiWarningFailsWithFileAndLine() {
    assertThat(failure(PLAN, "Usage: #example", "Usage: http://x#example"))
        .singleElement()
        .asString()
        .endsWith("plan.fsh:78: warning: Do not specify a system for instance Usage.");
  }

  @Test
  void cqlErrorFailsWithFileAndLineAndLeavesThePackageAlone() {
    assertThat(failure(ELEMENTS, "Coalesce(\"Evaluation Date\"", "Coalesce(\"Evaluation Dat\""))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("ExampleElements.cql:14: error:", "identifier Evaluation Dat "));
    assertThat(published.archive()).hasBinaryContent(archive);
    assertThat(published.folder().resolve("package.json")).exists();
  }

  @Test
  void everyMistakeIsToldWhereItsInstanceStands() {
    project.edit(PLAN, "name.family = \"Example\"", "name.family = \"Example \"");
    try {
      assertThat(failure(PLAN, "expression = \"Is Adult\"", "expression = \"Is Grown Up\""))
          .anySatisfy(
              line ->
                  assertThat(line)
                      .contains("plan.fsh:1: error: PlanDefinition/example-plan")
                      .contains("\"Is Grown Up\" is not a define of ExampleLogic"))
          .anySatisfy(line -> assertThat(line).contains("plan.fsh:", "Patient/anna", "whitespace"));
    } finally {
      project.edit(PLAN, "name.family = \"Example \"", "name.family = \"Example\"");
    }
  }
}
