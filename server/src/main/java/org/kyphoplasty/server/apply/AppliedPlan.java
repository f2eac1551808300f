package org.kyphoplasty.server.apply;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.kyphoplasty.server.apply.plan.PlanClosure;

/**
 * What applying a plan came to, before it is written as resources.
 *
 * @param request what was asked
 * @param closure the plan
 * @param actions the actions of the plan that apply
 * @param issues what could not be decided or computed
 * @param omissions why actions were left out; empty unless that was asked
 * @param created when
 */
record AppliedPlan(
    ApplyRequest request,
    PlanClosure closure,
    List<AppliedAction> actions,
    List<LogicIssue> issues,
    List<String> omissions,
    Date created) {

  /** Whether every action of the plan is a phase, carried out by a plan of its own. */
  boolean isProtocol() {
    return closure.root().actions().stream().allMatch(each -> each.nested() != null);
  }

  /** The plan's title. */
  String title() {
    PlanDefinition plan = closure.root().definition();
    return plan.hasTitle() ? plan.getTitle() : plan.getName();
  }

  /** The names of all actions that apply. */
  Set<String> appliedNames() {
    Set<String> names = new HashSet<>();
    collect(actions, names);
    return names;
  }

  private static void collect(List<AppliedAction> actions, Set<String> names) {
    for (AppliedAction action : actions) {
      names.add(action.compiled().name());
      collect(action.children(), names);
    }
  }
}
