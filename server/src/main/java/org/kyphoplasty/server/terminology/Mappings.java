package org.kyphoplasty.server.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.jspecify.annotations.Nullable;

/** All lines of one ConceptMap, indexed both ways. */
final class Mappings {
  private final ConceptMap map;
  private final Map<Member.Key, List<Mapping>> forward = new HashMap<>();
  private final Map<Member.Key, List<Mapping>> backward = new HashMap<>();

  Mappings(ConceptMap map) {
    this.map = map;
    map.getGroup().forEach(group -> group.getElement().forEach(element -> add(group, element)));
  }

  private void add(ConceptMapGroupComponent group, SourceElementComponent element) {
    for (TargetElementComponent target : element.getTarget()) {
      Mapping mapping = mapping(group, element, target);
      put(forward, mapping);
      mapping.reversed().forEach(reversed -> put(backward, reversed));
    }
  }

  private Mapping mapping(
      ConceptMapGroupComponent group,
      SourceElementComponent element,
      TargetElementComponent target) {
    return new Mapping(
        map,
        coding(
            group.getSource(), group.getSourceVersion(), element.getCode(), element.getDisplay()),
        target.hasCode()
            ? coding(
                group.getTarget(), group.getTargetVersion(), target.getCode(), target.getDisplay())
            : null,
        group.getTarget(),
        target.hasEquivalence() ? target.getEquivalence() : ConceptMapEquivalence.RELATEDTO,
        target.getComment(),
        target.getDependsOn(),
        target.getProduct());
  }

  private static Coding coding(String system, String version, String code, String display) {
    return new Coding(system, code, GatheredFragment.CPT.equals(system) ? null : display)
        .setVersion(version);
  }

  private static void put(Map<Member.Key, List<Mapping>> index, Mapping mapping) {
    index.computeIfAbsent(Member.Key.of(mapping.source()), key -> new ArrayList<>()).add(mapping);
  }

  ConceptMap map() {
    return map;
  }

  Stream<Mapping> of(Coding coding, boolean reverse) {
    List<Mapping> listed =
        (reverse ? backward : forward).getOrDefault(Member.Key.of(coding), List.of());
    return listed.isEmpty() && !reverse ? unmapped(coding) : listed.stream();
  }

  /** What a group says of codes that it does not list. */
  private Stream<Mapping> unmapped(Coding coding) {
    return map.getGroup().stream()
        .filter(
            group -> group.getUnmapped().hasMode() && coding.getSystem().equals(group.getSource()))
        .flatMap(group -> unmapped(group, coding));
  }

  private Stream<Mapping> unmapped(ConceptMapGroupComponent group, Coding coding) {
    return switch (group.getUnmapped().getMode()) {
      case PROVIDED ->
          Stream.of(
              unmapped(group, coding, coding.getCode(), null, ConceptMapEquivalence.EQUIVALENT));
      case FIXED ->
          Stream.of(
              unmapped(
                  group,
                  coding,
                  group.getUnmapped().getCode(),
                  group.getUnmapped().getDisplay(),
                  ConceptMapEquivalence.RELATEDTO));
      default -> Stream.empty();
    };
  }

  private Mapping unmapped(
      ConceptMapGroupComponent group,
      Coding source,
      String code,
      @Nullable String display,
      ConceptMapEquivalence equivalence) {
    return new Mapping(
        map,
        source,
        new Coding(group.getTarget(), code, display),
        group.getTarget(),
        equivalence,
        null,
        List.of(),
        List.of());
  }
}
