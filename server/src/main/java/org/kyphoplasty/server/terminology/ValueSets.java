package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * The value sets that this server knows: those of the package, expanded, and those of FHIR core.
 */
final class ValueSets {
  private static final String REFERENCE = "ValueSet/";

  private final Function<String, Optional<Resource>> published;
  private final Map<String, ValueSet> byReference = new HashMap<>();
  private final IdentityHashMap<ValueSet, Expansion> expanded = new IdentityHashMap<>();
  private final Map<String, Expansion> core = new ConcurrentHashMap<>();
  private final CodeSystems systems;
  private final IValidationSupport hapi;
  private final Composition composition;

  ValueSets(
      Collection<ValueSet> all,
      Function<String, Optional<Resource>> published,
      CodeSystems systems,
      IValidationSupport hapi) {
    this.published = published;
    this.systems = systems;
    this.hapi = hapi;
    this.composition = new Composition(systems, hapi, this::require);
    for (ValueSet valueSet : all) {
      byReference.put(REFERENCE + valueSet.getIdElement().getIdPart(), valueSet);
      if (valueSet.hasExpansion()) {
        expanded.put(valueSet, new Expansion(valueSet, members(valueSet)));
      }
    }
  }

  /**
   * @param reference a canonical URL, with or without version, or {@code ValueSet/[id]}
   * @throws ResourceNotFoundException if it is neither published here nor part of FHIR core
   */
  ValueSet require(String reference) {
    return find(reference)
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    "No value set %s is known: it is neither published here nor part of FHIR R4"
                        .formatted(reference)));
  }

  Optional<ValueSet> find(String reference) {
    return Optional.ofNullable(byReference.get(reference))
        .or(
            () ->
                published
                    .apply(reference)
                    .filter(ValueSet.class::isInstance)
                    .map(ValueSet.class::cast))
        .or(() -> ofCore(reference));
  }

  private Optional<ValueSet> ofCore(String reference) {
    boolean possible =
        reference.startsWith("http://hl7.org/fhir/ValueSet/")
            || reference.startsWith("http://terminology.hl7.org/ValueSet/");
    return possible && hapi.fetchValueSet(reference) instanceof ValueSet found
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Expands a value set of this server or one that a client sent. */
  Expansion expand(ValueSet valueSet) {
    Expansion ready = expanded.get(valueSet);
    if (ready != null) {
      return ready;
    }
    if (valueSet.hasUrl() && ofCore(valueSet.getUrl()).filter(own -> own == valueSet).isPresent()) {
      return core.computeIfAbsent(
          valueSet.getUrl(), url -> new Expansion(valueSet, composition.members(valueSet)));
    }
    return new Expansion(valueSet, listed(valueSet));
  }

  /** The code, if the value set has it. */
  Optional<Member> find(ValueSet valueSet, Coding coding) {
    Expansion ready = expanded.get(valueSet);
    if (ready != null) {
      return ready.find(coding);
    }
    return valueSet.hasCompose()
        ? composition.find(valueSet, coding)
        : new Expansion(valueSet, listed(valueSet)).find(coding);
  }

  private Collection<Member> listed(ValueSet valueSet) {
    return valueSet.hasCompose() || !valueSet.hasExpansion()
        ? composition.members(valueSet)
        : members(valueSet);
  }

  private List<Member> members(ValueSet valueSet) {
    return valueSet.getExpansion().getContains().stream()
        .flatMap(ValueSets::withNested)
        .filter(each -> each.hasSystem() && each.hasCode())
        .map(this::member)
        .toList();
  }

  private Member member(ValueSetExpansionContainsComponent listed) {
    Concept concept =
        systems
            .held(listed.getSystem(), listed.getCode())
            .orElseGet(() -> Concept.of(listed.getSystem(), listed.getCode(), null));
    boolean nameless = listed.getSystem().equals(GatheredFragment.CPT);
    return Member.of(
        nameless
            ? concept
            : concept.named(listed.getDisplay(), Fragments.designations(listed.getDesignation())),
        listed);
  }

  private static Stream<ValueSetExpansionContainsComponent> withNested(
      ValueSetExpansionContainsComponent each) {
    return Stream.concat(
        Stream.of(each), each.getContains().stream().flatMap(ValueSets::withNested));
  }
}
