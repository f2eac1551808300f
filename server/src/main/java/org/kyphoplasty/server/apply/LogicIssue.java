package org.kyphoplasty.server.apply;

/**
 * A condition that gave no answer, so that its actions were left out.
 *
 * @param condition the define
 * @param problem what it gave instead of true or false
 */
record LogicIssue(PlanLogic.Condition condition, String problem) {}
