package org.kyphoplasty.server.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;

/** Counts the subjects in each population, and keeps those that are to be listed. */
final class Tally {
  /**
   * A subject that is in the initial population.
   *
   * @param patient as {@code Patient/[id]}
   */
  record Member(IdType patient, Set<Population> populations) {}

  private final int mostListed;
  private final Map<Population, Integer> counts = new EnumMap<>(Population.class);
  private final List<Member> members = new ArrayList<>();

  /**
   * @param mostListed how many members are kept; 0 for none
   */
  Tally(int mostListed) {
    this.mostListed = mostListed;
  }

  void add(IdType patient, Set<Population> populations) {
    populations.forEach(population -> counts.merge(population, 1, Integer::sum));
    if (populations.contains(Population.INITIAL_POPULATION) && members.size() < mostListed) {
      members.add(new Member(patient, populations));
    }
  }

  int count(Population population) {
    return counts.getOrDefault(population, 0);
  }

  /** Those of the initial population, in the order in which they came. */
  List<Member> members() {
    return List.copyOf(members);
  }
}
