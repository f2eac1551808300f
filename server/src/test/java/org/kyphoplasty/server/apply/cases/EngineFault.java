package org.kyphoplasty.server.apply.cases;

import java.util.List;

/**
 * Where the two engines differ because one of them is wrong, as {@code
 * profiles/second-engine/engine-faults.json} lists it.
 *
 * @param engine the engine that is wrong
 * @param reason what is wrong
 * @param reference where its maintainers say what is right
 * @param patients the test patients for whom values differ
 * @param defines the defines that differ for one of them at least, as {@code Library.define}
 */
record EngineFault(
    String engine, String reason, String reference, List<String> patients, List<String> defines) {

  boolean explains(EngineDifference difference) {
    return defines.contains(difference.define()) && patients.contains(difference.patient());
  }

  /** Whether every patient and every define that is listed still differs. */
  boolean isSeenIn(List<EngineDifference> differences) {
    List<EngineDifference> explained = differences.stream().filter(this::explains).toList();
    return patients.stream()
            .allMatch(
                patient -> explained.stream().anyMatch(each -> each.patient().equals(patient)))
        && defines.stream()
            .allMatch(define -> explained.stream().anyMatch(each -> each.define().equals(define)));
  }
}
