package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ValueSet;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;

/**
 * The indexes of one snapshot.
 *
 * @param snapshot what they were made of
 * @param maps the published concept maps, ordered by id
 */
record Terminology(
    ArtifactSnapshot snapshot, CodeSystems systems, ValueSets valueSets, List<Mappings> maps) {

  static Terminology of(ArtifactSnapshot snapshot, FhirContext fhir, CodeSource units) {
    List<CodeSystem> systems = all(snapshot, CodeSystem.class);
    List<ValueSet> valueSets = all(snapshot, ValueSet.class);
    List<ConceptMap> maps = all(snapshot, ConceptMap.class);
    IValidationSupport hapi =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(fhir),
            new SnapshotDefinitions(snapshot, fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    CodeSystems known =
        new CodeSystems(systems, Fragments.of(systems, valueSets, maps), units, hapi);
    return new Terminology(
        snapshot,
        known,
        new ValueSets(valueSets, snapshot::byCanonical, known, hapi),
        maps.stream().map(Mappings::new).toList());
  }

  private static <T> List<T> all(ArtifactSnapshot snapshot, Class<T> type) {
    return snapshot.all(type.getSimpleName()).stream()
        .flatMap(each -> type.isInstance(each) ? Stream.of(type.cast(each)) : Stream.empty())
        .toList();
  }
}
