package org.kyphoplasty.server.apply.cases;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A define to which the engines gave different values.
 *
 * @param define as {@code Library.define}
 */
record EngineDifference(String patient, String define, JsonNode ours, JsonNode theirs) {
  @Override
  public String toString() {
    return "%s: %s%n  ours   %s%n  theirs %s".formatted(patient, define, ours, theirs);
  }
}
