package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/**
 * Works out the codes of a value set from its definition (<a
 * href="http://hl7.org/fhir/R4/valueset.html#compositions">R4 4.9.5</a>). HAPI evaluates filters.
 * What cannot be listed is refused, never left out.
 */
final class Composition {
  private final CodeSystems systems;
  private final IValidationSupport hapi;
  private final Function<String, ValueSet> nested;

  /**
   * @param nested finds a value set that another includes, or throws
   */
  Composition(CodeSystems systems, IValidationSupport hapi, Function<String, ValueSet> nested) {
    this.systems = systems;
    this.hapi = hapi;
    this.nested = nested;
  }

  /** All codes of the value set, in the order of its definition. */
  Collection<Member> members(ValueSet valueSet) {
    return members(valueSet, List.of()).values();
  }

  /** The one code, if the value set has it; works for systems whose codes cannot be listed, too. */
  Optional<Member> find(ValueSet valueSet, Coding coding) {
    return find(valueSet, coding, List.of());
  }

  private Map<Member.Key, Member> members(ValueSet valueSet, List<String> around) {
    List<String> path = into(valueSet, around);
    if (!valueSet.hasCompose()) {
      throw new UnprocessableEntityException("A value set has neither 'compose' nor 'expansion'");
    }
    Map<Member.Key, Member> all = new LinkedHashMap<>();
    for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
      part(include, path).forEach(all::putIfAbsent);
    }
    for (ConceptSetComponent exclude : valueSet.getCompose().getExclude()) {
      all.keySet().removeAll(part(exclude, path).keySet());
    }
    return all;
  }

  /** The codes that the system part and every value set of an include have in common. */
  private Map<Member.Key, Member> part(ConceptSetComponent set, List<String> path) {
    requireOperand(set);
    Stream<Map<Member.Key, Member>> system =
        set.hasSystem() ? Stream.of(set).map(this::ofSystem) : Stream.empty();
    Stream<Map<Member.Key, Member>> others =
        set.getValueSet().stream().map(other -> members(nested(other), path));
    return Stream.concat(system, others).reduce(Composition::common).orElseThrow();
  }

  /** One operand after the other, so that no more than two are held at a time. */
  private static Map<Member.Key, Member> common(
      Map<Member.Key, Member> one, Map<Member.Key, Member> other) {
    one.keySet().retainAll(other.keySet());
    return one;
  }

  private static void requireOperand(ConceptSetComponent set) {
    if (!set.hasSystem() && !set.hasValueSet()) {
      throw new UnprocessableEntityException("An include or exclude names neither system nor set");
    }
  }

  private ValueSet nested(CanonicalType reference) {
    if (!reference.hasValue()) {
      throw new UnprocessableEntityException("An include names a value set without its address");
    }
    return nested.apply(reference.getValue());
  }

  private Optional<Member> find(ValueSet valueSet, Coding coding, List<String> around) {
    List<String> path = into(valueSet, around);
    boolean excluded =
        valueSet.getCompose().getExclude().stream()
            .anyMatch(exclude -> findIn(exclude, coding, path).isPresent());
    return excluded
        ? Optional.empty()
        : valueSet.getCompose().getInclude().stream()
            .flatMap(include -> findIn(include, coding, path).stream())
            .findFirst();
  }

  private Optional<Member> findIn(ConceptSetComponent set, Coding coding, List<String> path) {
    requireOperand(set);
    boolean inAllSets =
        set.getValueSet().stream().allMatch(other -> find(nested(other), coding, path).isPresent());
    if (!inAllSets) {
      return Optional.empty();
    }
    if (!set.hasSystem()) {
      return find(nested(set.getValueSet().get(0)), coding, path);
    }
    if (!set.getSystem().equals(coding.getSystem())) {
      return Optional.empty();
    }
    return set.hasConcept() || set.hasFilter()
        ? Optional.ofNullable(ofSystem(set).get(Member.Key.of(coding)))
        : systems.find(set.getSystem()).flatMap(s -> s.find(coding.getCode())).map(Member::of);
  }

  private static List<String> into(ValueSet valueSet, List<String> around) {
    if (valueSet.hasUrl() && around.contains(valueSet.getUrl())) {
      throw new UnprocessableEntityException(
          "The value set %s includes itself".formatted(valueSet.getUrl()));
    }
    List<String> path = new ArrayList<>(around);
    path.add(String.valueOf(valueSet.getUrl()));
    return path;
  }

  private Map<Member.Key, Member> ofSystem(ConceptSetComponent set) {
    CodeSource system = systems.find(set.getSystem()).orElse(null);
    if (system != null && set.hasVersion() && system.version() != null) {
      systems.require(set.getSystem(), set.getVersion());
    }
    List<Concept> concepts;
    if (set.hasConcept()) {
      concepts = listed(set, system);
    } else if (system instanceof DefinedSystem defined && !defined.isFragment()) {
      concepts = set.hasFilter() ? filtered(set, defined) : List.copyOf(defined.all());
    } else {
      throw new UnprocessableEntityException(
          "The codes of %s cannot be listed here: %s"
              .formatted(
                  set.getSystem(),
                  system == null
                      ? "this server does not know the system"
                      : system.isFragment() ? system.caution() : "they are a grammar, not a list"));
    }
    return concepts.stream()
        .map(Member::of)
        .collect(
            Collectors.toMap(
                Member::key, member -> member, (one, same) -> one, LinkedHashMap::new));
  }

  private static List<Concept> listed(ConceptSetComponent set, @Nullable CodeSource system) {
    return set.getConcept().stream().map(each -> listed(set.getSystem(), each, system)).toList();
  }

  private static Concept listed(
      String url, ConceptReferenceComponent listed, @Nullable CodeSource system) {
    if (!listed.hasCode()) {
      throw new UnprocessableEntityException("A value set lists a concept without a code");
    }
    Optional<Concept> known = system == null ? Optional.empty() : system.find(listed.getCode());
    if (known.isEmpty() && system != null && !system.isFragment()) {
      throw new UnprocessableEntityException(
          "A value set lists what is no code: " + system.unknown(listed.getCode()));
    }
    return known
        .orElseGet(() -> Concept.of(url, listed.getCode(), null))
        .named(listed.getDisplay(), Fragments.designations(listed.getDesignation()));
  }

  private List<Concept> filtered(ConceptSetComponent set, DefinedSystem system) {
    set.getFilter().forEach(filter -> Filters.requireKnown(filter, system.definition()));
    ValueSet single = new ValueSet();
    ConceptSetComponent include = set.copy();
    include.getValueSet().clear();
    single.getCompose().addInclude(include);
    Set<String> codes = codes(single);
    return system.all().stream().filter(concept -> codes.contains(concept.code())).toList();
  }

  private Set<String> codes(ValueSet single) {
    ValueSetExpansionOutcome outcome;
    try {
      outcome =
          hapi.expandValueSet(
              new ValidationSupportContext(hapi), new ValueSetExpansionOptions(), single);
    } catch (RuntimeException e) {
      // HAPI tells with several kinds of exceptions that it does not take a filter.
      throw new UnprocessableEntityException("A filter cannot be evaluated: " + e.getMessage());
    }
    if (outcome == null || outcome.getValueSet() == null) {
      throw new UnprocessableEntityException(
          "A filter cannot be evaluated" + (outcome == null ? "" : ": " + outcome.getError()));
    }
    return ((ValueSet) outcome.getValueSet())
        .getExpansion().getContains().stream()
            .map(ValueSet.ValueSetExpansionContainsComponent::getCode)
            .collect(Collectors.toSet());
  }
}
