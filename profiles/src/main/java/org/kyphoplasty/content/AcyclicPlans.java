package org.kyphoplasty.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** No plan contains itself, directly or by way of other plans: $apply would not end. */
final class AcyclicPlans implements ContentCheck {
  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    Set<PlanDefinition> done = new HashSet<>();
    content
        .all(PlanDefinition.class)
        .forEach(plan -> follow(content, plan, new ArrayList<>(), done, errors));
  }

  private static void follow(
      ContentIndex content,
      PlanDefinition plan,
      List<PlanDefinition> path,
      Set<PlanDefinition> done,
      Consumer<ContentError> errors) {
    if (path.contains(plan)) {
      errors.accept(
          new ContentError(
              ContentIndex.reference(plan), "PlanDefinition.action", "Cycle: " + name(path, plan)));
      return;
    }
    if (!done.add(plan)) {
      return;
    }
    path.add(plan);
    nested(content, plan).forEach(next -> follow(content, next, path, done, errors));
    path.remove(plan);
  }

  private static List<PlanDefinition> nested(ContentIndex content, PlanDefinition plan) {
    List<PlanDefinition> nested = new ArrayList<>();
    for (Element element : Element.all(plan)) {
      if (element.value() instanceof PlanDefinitionActionComponent action
          && action.getDefinition() instanceof CanonicalType canonical) {
        content
            .resolve(canonical.getValue())
            .filter(PlanDefinition.class::isInstance)
            .ifPresent(found -> nested.add((PlanDefinition) found));
      }
    }
    return nested;
  }

  private static String name(List<PlanDefinition> path, PlanDefinition closing) {
    List<PlanDefinition> cycle = new ArrayList<>(path.subList(path.indexOf(closing), path.size()));
    cycle.add(closing);
    return String.join(" -> ", cycle.stream().map(plan -> plan.getIdPart()).toList());
  }
}
