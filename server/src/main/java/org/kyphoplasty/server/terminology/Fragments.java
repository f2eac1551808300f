package org.kyphoplasty.server.terminology;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceDesignationComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/** Gathers the codes of systems that the package uses but does not define. */
final class Fragments {
  private final Set<String> defined;
  private final Map<String, GatheredFragment> gathered = new TreeMap<>();

  private Fragments(Collection<CodeSystem> defined) {
    this.defined = defined.stream().map(CodeSystem::getUrl).collect(Collectors.toSet());
  }

  static Map<String, GatheredFragment> of(
      Collection<CodeSystem> defined, Collection<ValueSet> valueSets, Collection<ConceptMap> maps) {
    Fragments fragments = new Fragments(defined);
    valueSets.forEach(fragments::addComposed);
    valueSets.forEach(set -> fragments.addExpanded(set.getExpansion().getContains()));
    maps.forEach(map -> map.getGroup().forEach(fragments::addMapped));
    return fragments.gathered;
  }

  private void addComposed(ValueSet valueSet) {
    for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
      for (ConceptReferenceComponent concept : include.getConcept()) {
        add(
            include.getSystem(),
            concept.getCode(),
            concept.getDisplay(),
            designations(concept.getDesignation()));
      }
    }
  }

  private void addExpanded(List<ValueSetExpansionContainsComponent> contains) {
    for (ValueSetExpansionContainsComponent each : contains) {
      add(each.getSystem(), each.getCode(), each.getDisplay(), designations(each.getDesignation()));
      addExpanded(each.getContains());
    }
  }

  private void addMapped(ConceptMapGroupComponent group) {
    for (SourceElementComponent source : group.getElement()) {
      add(group.getSource(), source.getCode(), source.getDisplay(), List.of());
      for (TargetElementComponent target : source.getTarget()) {
        add(group.getTarget(), target.getCode(), target.getDisplay(), List.of());
      }
    }
  }

  private void add(
      @Nullable String system,
      @Nullable String code,
      @Nullable String display,
      List<Designation> designations) {
    if (system != null && code != null && !defined.contains(system)) {
      gathered.computeIfAbsent(system, GatheredFragment::new).add(code, display, designations);
    }
  }

  static List<Designation> designations(List<ConceptReferenceDesignationComponent> all) {
    return all.stream()
        .filter(each -> each.hasValue())
        .map(
            each ->
                new Designation(
                    each.getLanguage(), each.hasUse() ? each.getUse() : null, each.getValue()))
        .toList();
  }
}
