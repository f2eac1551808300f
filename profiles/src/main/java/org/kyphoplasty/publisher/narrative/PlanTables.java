package org.kyphoplasty.publisher.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionGoalComponent;

/** The goals and actions of a plan. */
final class PlanTables {
  private PlanTables() {}

  static void write(PlanDefinition plan, Page page) {
    page.table(List.of("Goal", "Addresses"), plan.getGoal().stream().map(PlanTables::row).toList());
    List<List<String>> rows = new ArrayList<>();
    collect(plan.getAction(), "", rows);
    page.table(List.of("Action", "Title", "What and why", "Applies if", "Leads to"), rows);
  }

  private static List<String> row(PlanDefinitionGoalComponent goal) {
    String addresses =
        goal.getAddresses().stream().map(Cells::text).collect(Collectors.joining("; "));
    return List.of(Cells.text(goal.getDescription()), addresses);
  }

  private static void collect(
      List<PlanDefinitionActionComponent> actions, String indent, List<List<String>> rows) {
    for (PlanDefinitionActionComponent action : actions) {
      String conditions =
          action.getCondition().stream()
              .map(condition -> Cells.text(condition.getExpression().getExpression()))
              .collect(Collectors.joining(" and "));
      String definition =
          action.hasDefinition() ? Cells.text(action.getDefinition().primitiveValue()) : "";
      rows.add(
          List.of(
              indent + Cells.text(action.getId()),
              Cells.text(action.getTitle()),
              Cells.text(action.getDescription()),
              conditions,
              definition));
      collect(action.getAction(), indent + "- ", rows);
    }
  }
}
