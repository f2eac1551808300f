package org.kyphoplasty.server.apply.logic;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.apply.logic.DataNeed.Source;
import org.kyphoplasty.server.apply.plan.Definitions;
import org.kyphoplasty.server.apply.plan.Localizer;
import org.kyphoplasty.server.apply.plan.PlanCompiler;

/** What the logic is said to read, and what it reads for the test patients, are the same. */
class DataNeedsTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private record Published(ContentPackage content) implements Definitions {
    @Override
    public Optional<Resource> byCanonical(String canonical) {
      String url = canonical.split("\\|", 2)[0];
      return content.artifacts().stream()
          .filter(each -> each instanceof MetadataResource found && url.equals(found.getUrl()))
          .findFirst();
    }

    @Override
    public <T extends Resource> List<T> all(Class<T> type) {
      return content.artifacts().stream().filter(type::isInstance).map(type::cast).toList();
    }
  }

  private static final Published PUBLISHED = new Published(ContentPackage.builtIn(FHIR));
  private static final CompiledLogic LOGIC =
      new CompiledLogic(PUBLISHED.all(Library.class), PUBLISHED.all(ValueSet.class));
  private static final List<PatientCase> PATIENTS =
      PatientCase.readAll(FHIR, Path.of("../profiles/input/tests"));

  private static Set<Source> needed(Collection<Define> defines) {
    return LOGIC.dataNeeds(defines).stream()
        .map(DataNeed::source)
        .filter(each -> !each.equals(Source.PATIENT))
        .collect(Collectors.toSet());
  }

  /** What the engine asks for while it evaluates the defines for every test patient. */
  private static Set<Source> retrieved(Collection<Define> defines) {
    Set<Source> seen = new HashSet<>();
    for (PatientCase patient : PATIENTS) {
      LogicSession session =
          LOGIC.open(
              record(patient),
              patient.parameters(),
              ZonedDateTime.now(ZoneOffset.UTC),
              Deadline.in(Duration.ofMinutes(5)),
              retrieves -> new SeenRetrieves(retrieves, seen));
      session.prepare(defines);
      defines.forEach(session::evaluate);
    }
    seen.remove(Source.PATIENT);
    return seen;
  }

  private static PatientRecord record(PatientCase patient) {
    List<Resource> given =
        patient.given().getEntry().stream().map(BundleEntryComponent::getResource).toList();
    Patient subject =
        given.stream()
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .findFirst()
            .orElseThrow();
    return new PatientRecord(subject, given, Map.of());
  }

  private static List<Define> defines(String library) {
    String url = "http://kyphoplasty-pathway.org/fhir/Library/" + library;
    return LOGIC.defines(url).stream().map(each -> new Define(url, each)).toList();
  }

  @Test
  void theRootPlanReadsWhatItIsSaidToRead() {
    PlanDefinition root =
        PUBLISHED.all(PlanDefinition.class).stream()
            .filter(each -> "kyphoplasty-pathway".equals(each.getIdPart()))
            .findFirst()
            .orElseThrow();
    Collection<Define> defines =
        PlanCompiler.compile(root, PUBLISHED, LOGIC, new Localizer(null)).defines();

    assertThat(needed(defines)).hasSizeGreaterThan(6).isEqualTo(retrieved(defines));
  }

  @Test
  void formsReadWhatTheyAreSaidToRead() {
    List<Define> defines = defines("KyphoplastyFormLogic");
    assertThat(needed(defines)).isNotEmpty().isEqualTo(retrieved(defines));
  }

  @Test
  void measuresReadWhatTheyAreSaidToRead() {
    List<Define> defines = defines("KyphoplastyMeasureLogic");
    assertThat(needed(defines)).isNotEmpty().isEqualTo(retrieved(defines));
  }

  @Test
  void elementsAreFollowedThroughFunctionsAndTuples() {
    Define answer =
        new Define(
            "http://kyphoplasty-pathway.org/fhir/Library/KyphoplastyElements", "Imaging Reports");
    DataNeed reports =
        LOGIC.dataNeeds(List.of(answer)).stream()
            .filter(each -> each.source().type().equals("DiagnosticReport"))
            .findFirst()
            .orElseThrow();

    assertThat(reports.paths()).containsExactly("status");
    assertThat(reports.source().valueSet())
        .startsWith("http://kyphoplasty-pathway.org/fhir/ValueSet/");
    assertThat(reports.source().codePath()).isEqualTo("code");
  }
}
