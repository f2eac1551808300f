package org.kyphoplasty.server.measure;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Measure.MeasureGroupComponent;
import org.hl7.fhir.r4.model.Measure.MeasureGroupPopulationComponent;
import org.kyphoplasty.server.apply.LogicFailures;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.LogicSession;

/**
 * A measure that is scored as a proportion: of those in the initial population and in the
 * denominator, how many are in the numerator. Each population is a define that is true or false.
 *
 * @param group the measure's one group
 */
record Proportion(
    MeasureGroupComponent group, Define initialPopulation, Define denominator, Define numerator) {

  /**
   * Reads a measure.
   *
   * @throws UnprocessableEntityException if it is another kind of measure, or its logic is missing
   */
  static Proportion of(Measure measure, CompiledLogic logic) {
    require(
        "proportion".equals(measure.getScoring().getCodingFirstRep().getCode()),
        "only the scoring 'proportion' is supported");
    require(
        measure.getGroup().size() == 1 && measure.getLibrary().size() == 1,
        "it must have one group and one library");
    String library = measure.getLibrary().get(0).getValue();
    MeasureGroupComponent group = measure.getGroupFirstRep();
    require(
        group.getPopulation().size() == 3 && !group.hasStratifier(),
        "its group must have the three populations of a proportion, and no stratifier");
    return new Proportion(
        group,
        define(group, Population.INITIAL_POPULATION, library, logic),
        define(group, Population.DENOMINATOR, library, logic),
        define(group, Population.NUMERATOR, library, logic));
  }

  private static Define define(
      MeasureGroupComponent group, Population population, String library, CompiledLogic logic) {
    Expression criteria =
        part(group, population)
            .map(MeasureGroupPopulationComponent::getCriteria)
            .orElseGet(Expression::new);
    require(
        "text/cql-identifier".equals(criteria.getLanguage())
            && logic.defines(library).contains(criteria.getExpression()),
        "its %s must name a define of %s".formatted(population.code(), library));
    return new Define(library, criteria.getExpression());
  }

  private static Optional<MeasureGroupPopulationComponent> part(
      MeasureGroupComponent group, Population population) {
    return group.getPopulation().stream().filter(population::is).findFirst();
  }

  /** What the measure says of a population. */
  MeasureGroupPopulationComponent part(Population population) {
    return part(group, population).orElseThrow();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new UnprocessableEntityException("The measure cannot be evaluated: " + otherwise);
    }
  }

  /** The types of resources that the populations read of a patient. */
  Set<String> retrievedTypes(CompiledLogic logic) {
    return Stream.of(initialPopulation, denominator, numerator)
        .flatMap(define -> logic.retrievedTypes(define).stream())
        .filter(type -> !type.equals("Patient"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The populations that a patient is in; nobody is in a population without being in those before
   * it.
   *
   * @throws UnprocessableEntityException if a define fails, or gives neither true nor false
   */
  Set<Population> evaluate(LogicSession session) {
    session.prepare(List.of(initialPopulation, denominator, numerator));
    if (!holds(session, initialPopulation)) {
      return Set.of();
    }
    if (!holds(session, denominator)) {
      return Set.of(Population.INITIAL_POPULATION);
    }
    return holds(session, numerator)
        ? Set.of(Population.values())
        : Set.of(Population.INITIAL_POPULATION, Population.DENOMINATOR);
  }

  private static boolean holds(LogicSession session, Define define) {
    LogicSession.Outcome outcome = session.evaluate(define);
    if (outcome.value() instanceof Boolean holds) {
      return holds;
    }
    throw new UnprocessableEntityException(
        "The measure cannot be evaluated: \"%s\" %s"
            .formatted(
                define.name(),
                outcome.error() == null
                    ? "gives neither true nor false for a subject"
                    : LogicFailures.describe(outcome.error())));
  }
}
