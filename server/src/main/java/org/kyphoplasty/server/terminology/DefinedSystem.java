package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemHierarchyMeaning;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.codesystems.ConceptSubsumptionOutcome;
import org.jspecify.annotations.Nullable;

/** What a CodeSystem resource defines, indexed by code. */
final class DefinedSystem implements CodeSource {
  private final CodeSystem definition;
  private final Hierarchy hierarchy;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  DefinedSystem(CodeSystem definition) {
    this.definition = definition;
    this.hierarchy = new Hierarchy(definition);
    definition.getConcept().forEach(this::add);
  }

  private void add(ConceptDefinitionComponent concept) {
    if (!concept.hasCode()) {
      throw new UnprocessableEntityException("A concept of %s has no code".formatted(url()));
    }
    concepts.putIfAbsent(
        key(concept.getCode()),
        new Concept(
            url(),
            version(),
            concept.getCode(),
            concept.getDisplay(),
            concept.getDefinition(),
            designations(concept.getDesignation()),
            concept.getProperty()));
    concept.getConcept().forEach(this::add);
  }

  private static List<Designation> designations(List<ConceptDefinitionDesignationComponent> all) {
    return all.stream()
        .filter(each -> each.hasValue())
        .map(
            each ->
                new Designation(
                    each.getLanguage(), each.hasUse() ? each.getUse() : null, each.getValue()))
        .toList();
  }

  private String key(String code) {
    return definition.hasCaseSensitive() && !definition.getCaseSensitive()
        ? code.toLowerCase(Locale.ROOT)
        : code;
  }

  CodeSystem definition() {
    return definition;
  }

  @Override
  public String url() {
    return definition.getUrl();
  }

  @Override
  public @Nullable String version() {
    return definition.getVersion();
  }

  @Override
  public String name() {
    return definition.hasTitle() ? definition.getTitle() : definition.getName();
  }

  @Override
  public boolean isFragment() {
    return definition.getContent() != CodeSystemContentMode.COMPLETE;
  }

  @Override
  public Optional<Concept> find(String code) {
    return Optional.ofNullable(concepts.get(key(code)));
  }

  /** All its codes, in the order in which they are defined. */
  Collection<Concept> all() {
    return Collections.unmodifiableCollection(concepts.values());
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  /**
   * Whether its hierarchy is one of kinds; nesting is, unless it is said to mean something else.
   */
  boolean isOfKinds() {
    return !definition.hasHierarchyMeaning()
        || definition.getHierarchyMeaning() == CodeSystemHierarchyMeaning.ISA;
  }

  @Override
  public Optional<ConceptSubsumptionOutcome> relation(Concept one, Concept other) {
    if (one.code().equals(other.code())) {
      return Optional.of(ConceptSubsumptionOutcome.EQUIVALENT);
    }
    if (hierarchy.isAbove(one.code(), other.code())) {
      return subsumption(ConceptSubsumptionOutcome.SUBSUMES);
    }
    if (hierarchy.isAbove(other.code(), one.code())) {
      return subsumption(ConceptSubsumptionOutcome.SUBSUMEDBY);
    }
    return isFragment() ? Optional.empty() : subsumption(ConceptSubsumptionOutcome.NOTSUBSUMED);
  }

  private Optional<ConceptSubsumptionOutcome> subsumption(ConceptSubsumptionOutcome outcome) {
    return isOfKinds() ? Optional.of(outcome) : Optional.empty();
  }
}
