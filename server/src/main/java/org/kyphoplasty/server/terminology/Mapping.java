package org.kyphoplasty.server.terminology;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.OtherElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ConceptMap: what a code is in another system.
 *
 * @param target null where the map says that there is none
 * @param equivalence how the target relates to the source
 * @param dependsOn other elements that the mapping asks for
 */
record Mapping(
    ConceptMap map,
    Coding source,
    @Nullable Coding target,
    @Nullable String targetSystem,
    ConceptMapEquivalence equivalence,
    @Nullable String comment,
    List<OtherElementComponent> dependsOn,
    List<OtherElementComponent> products) {

  boolean isMatch() {
    return target != null
        && equivalence != ConceptMapEquivalence.UNMATCHED
        && equivalence != ConceptMapEquivalence.DISJOINT;
  }

  /** The mapping read from its target: what was wider is narrower. */
  Stream<Mapping> reversed() {
    return target == null
        ? Stream.empty()
        : Stream.of(
            new Mapping(
                map,
                target,
                source,
                source.getSystem(),
                reversed(equivalence),
                comment,
                List.of(),
                List.of()));
  }

  private static ConceptMapEquivalence reversed(ConceptMapEquivalence equivalence) {
    return switch (equivalence) {
      case WIDER -> ConceptMapEquivalence.NARROWER;
      case NARROWER -> ConceptMapEquivalence.WIDER;
      case SUBSUMES -> ConceptMapEquivalence.SPECIALIZES;
      case SPECIALIZES -> ConceptMapEquivalence.SUBSUMES;
      default -> equivalence;
    };
  }
}
