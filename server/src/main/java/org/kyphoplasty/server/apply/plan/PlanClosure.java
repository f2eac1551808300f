package org.kyphoplasty.server.apply.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kyphoplasty.server.apply.logic.Define;

/**
 * A plan with everything that it nests.
 *
 * @param root the plan
 * @param errors why it cannot be applied faithfully, each naming plan, action and cause
 * @param conditions the defines that decide on actions, with the ids of these actions
 * @param defines all defines that it names
 * @param actions all actions by id; of several with one id, the first
 */
public record PlanClosure(
    CompiledPlan root,
    List<String> errors,
    Map<Define, Set<String>> conditions,
    Collection<Define> defines,
    Map<String, CompiledAction> actions) {}
