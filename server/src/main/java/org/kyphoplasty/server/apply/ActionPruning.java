package org.kyphoplasty.server.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;

/**
 * Leaves out of RequestGroups what did not apply: gaps, groups without a single action, and order
 * relative to actions that are not there.
 */
final class ActionPruning {
  private final Map<String, RequestGroup> groups;

  /**
   * @param groups the RequestGroups of a result, by the reference that their actions use
   */
  private ActionPruning(Map<String, RequestGroup> groups) {
    this.groups = groups;
  }

  static void prune(RequestGroup root, Map<String, RequestGroup> groups) {
    ActionPruning pruning = new ActionPruning(groups);
    pruning.prune(root.getAction());
    Set<String> present = new HashSet<>();
    pruning.forEach(root.getAction(), action -> present.add(action.getId()));
    pruning.forEach(
        root.getAction(),
        action ->
            action.getRelatedAction().removeIf(each -> !present.contains(each.getActionId())));
  }

  private void prune(List<RequestGroupActionComponent> actions) {
    actions.removeIf(Objects::isNull);
    actions.removeIf(
        action -> {
          RequestGroup nested = groups.get(action.getResource().getReference());
          if (nested != null) {
            prune(nested.getAction());
            return nested.getAction().isEmpty();
          }
          boolean grouping = action.hasAction();
          prune(action.getAction());
          return grouping && action.getAction().isEmpty() && !action.hasResource();
        });
  }

  private void forEach(
      List<RequestGroupActionComponent> actions, Consumer<RequestGroupActionComponent> visit) {
    for (RequestGroupActionComponent action : actions) {
      visit.accept(action);
      forEach(action.getAction(), visit);
      RequestGroup nested = groups.get(action.getResource().getReference());
      if (nested != null) {
        forEach(nested.getAction(), visit);
      }
    }
  }
}
