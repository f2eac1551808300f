package org.kyphoplasty.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.content.PackageArchive;

/** The packages as HL7's own reader of FHIR packages sees them. */
class PackageContentTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Path TESTS = Path.of("../profiles/input/tests");

  private static NpmPackage open(PackageArchive archive) throws IOException {
    return NpmPackage.fromPackage(new ByteArrayInputStream(archive.bytes()));
  }

  private static NpmPackage pathway() throws IOException {
    return open(ContentPackage.archivedBuiltIn(FHIR).archive());
  }

  private static <T extends Resource> List<T> all(NpmPackage pack, Class<T> type)
      throws IOException {
    List<T> all = new ArrayList<>();
    for (String file : pack.listResources(type.getSimpleName())) {
      all.add(read(pack.loadResource(file), type));
    }
    return all;
  }

  private static <T extends Resource> T read(InputStream json, Class<T> type) throws IOException {
    try (json) {
      return FHIR.newJsonParser().parseResource(type, json);
    }
  }

  @Test
  void theyNameWhatTheyNeed() throws IOException {
    for (NpmPackage pack : List.of(pathway(), open(PackageArchive.terminology()))) {
      assertThat(pack.dependencies()).containsExactly("hl7.fhir.r4.core#4.0.1");
      assertThat(pack.version()).isEqualTo("0.1.0");
      assertThat(pack.canonical()).isEqualTo("http://kyphoplasty-pathway.org/fhir");
    }
  }

  @Test
  void thePathwayIsReadyToRun() throws IOException {
    NpmPackage pack = pathway();
    String plan = "http://kyphoplasty-pathway.org/fhir/PlanDefinition/kyphoplasty-pathway";

    assertThat(pack.hasCanonical(plan)).isTrue();
    assertThat(all(pack, Library.class))
        .filteredOn(each -> "logic-library".equals(each.getType().getCodingFirstRep().getCode()))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.getContent())
                    .extracting(content -> content.getContentType())
                    .containsExactlyInAnyOrder("text/cql", "application/elm+json"));
    assertThat(all(pack, StructureDefinition.class))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.getSnapshot().getElement()).isNotEmpty());
    assertThat(pack.listResourcesinFolder("example", "Patient")).isNotEmpty();
  }

  @Test
  void valueSetsAreExpandedInBoth() throws IOException {
    NpmPackage terminology = open(PackageArchive.terminology());
    assertThat(all(terminology, ValueSet.class))
        .hasSameSizeAs(all(pathway(), ValueSet.class))
        .allSatisfy(each -> assertThat(each.getExpansion().getContains()).isNotEmpty())
        .allSatisfy(PackageContentTest::hasNarrative);
    assertThat(terminology.listResources("CodeSystem", "ConceptMap")).isNotEmpty();
    assertThat(terminology.listResources("PlanDefinition", "Library")).isEmpty();
  }

  private static void hasNarrative(DomainResource resource) {
    assertThat(resource.getText().getDivAsString()).as(resource.getId()).isNotBlank();
  }

  @Test
  void everyTestPatientTravelsAlong() throws IOException {
    NpmPackage pack = pathway();
    List<String> cases;
    try (Stream<Path> folders = Files.list(TESTS)) {
      cases =
          folders
              .filter(Files::isDirectory)
              .map(folder -> String.valueOf(folder.getFileName()))
              .toList();
    }
    assertThat(cases).isNotEmpty();
    for (String name : cases) {
      String folder = "tests/" + name;
      assertThat(pack.hasFile(folder, "case.json")).as(name).isTrue();
      assertThat(pack.hasFile(folder, "expected.txt")).as(name).isTrue();
      Bundle given = read(Objects.requireNonNull(pack.load(folder, "given.json")), Bundle.class);
      try (Stream<Path> files = Files.list(TESTS.resolve(name).resolve("given"))) {
        assertThat(given.getEntry()).as(name).hasSize((int) files.count());
      }
      assertThat(given.getEntry())
          .extracting(entry -> entry.getResource())
          .filteredOn(Patient.class::isInstance)
          .hasSize(1);
    }
  }
}
