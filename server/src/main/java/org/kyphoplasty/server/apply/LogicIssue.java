package org.kyphoplasty.server.apply;

import org.kyphoplasty.server.apply.logic.Define;

/**
 * A define that gave no answer where one was needed.
 *
 * @param define the define
 * @param consequence what that means for the result, naming the actions
 * @param problem what it gave instead of an answer
 */
record LogicIssue(Define define, String consequence, String problem) {
  String text() {
    return "%s: \"%s\" of %s %s".formatted(consequence, define.name(), define.library(), problem);
  }
}
