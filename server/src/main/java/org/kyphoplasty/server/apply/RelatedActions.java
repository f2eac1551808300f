package org.kyphoplasty.server.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.plan.CompiledAction;

/**
 * The order of actions that apply. A relation to an action that does not apply passes on to what
 * that one was related to in the same way: where B is gone, C after B after A means C after A.
 */
final class RelatedActions {
  private final Set<String> applied;
  private final Map<String, CompiledAction> all;

  RelatedActions(AppliedPlan plan) {
    this.applied = plan.appliedNames();
    this.all = plan.closure().actions();
  }

  List<RequestGroupActionRelatedActionComponent> of(CompiledAction action) {
    List<RequestGroupActionRelatedActionComponent> found = new ArrayList<>();
    for (var related : action.prototype().getRelatedAction()) {
      follow(related, related.copy(), new HashSet<>(Set.of(action.name())), found);
    }
    return found;
  }

  private void follow(
      RequestGroupActionRelatedActionComponent step,
      RequestGroupActionRelatedActionComponent whole,
      Set<String> seen,
      List<RequestGroupActionRelatedActionComponent> found) {
    String target = step.getActionId();
    if (applied.contains(target)) {
      found.add(whole.copy().setActionId(target));
      return;
    }
    CompiledAction absent = all.get(target);
    if (absent == null || !seen.add(target)) {
      return;
    }
    for (var next : absent.prototype().getRelatedAction()) {
      if (next.getRelationship() == step.getRelationship()) {
        follow(next, whole.copy().setOffset(offset(whole, next)), seen, found);
      }
    }
  }

  /** The one offset that is known; two cannot be added without knowing how long the absent took. */
  private static @Nullable Type offset(
      RequestGroupActionRelatedActionComponent first,
      RequestGroupActionRelatedActionComponent second) {
    if (first.hasOffset() && second.hasOffset()) {
      return null;
    }
    return first.hasOffset() ? first.getOffset() : second.getOffset();
  }
}
