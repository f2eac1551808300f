package org.kyphoplasty.server.apply;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Writes a CarePlan's narrative: phases, actions, goals and open questions, for a clinician. */
final class CarePlanNarrative {
  private final AppliedPlan applied;
  private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");

  private CarePlanNarrative(AppliedPlan applied) {
    this.applied = applied;
  }

  static void write(AppliedPlan applied, List<LogicIssue> issues) {
    new CarePlanNarrative(applied).write(issues);
  }

  private void write(List<LogicIssue> issues) {
    div.attribute("xmlns", "http://www.w3.org/1999/xhtml");
    div.h2().tx(applied.carePlan().getTitle());
    if (!issues.isEmpty()) {
      div.h3().tx("Information needed");
      XhtmlNode list = div.ul();
      issues.forEach(
          issue -> list.li().tx("Not decided: \"%s\"".formatted(issue.condition().define())));
    }
    for (CarePlanActivityComponent activity : applied.carePlan().getActivity()) {
      div.h3().tx(activity.getReference().getDisplay());
      applied
          .resolve(activity.getReference())
          .ifPresent(group -> actions(div, ((RequestGroup) group).getAction()));
    }
    goals();
    Narrative narrative = new Narrative();
    narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
    narrative.setDiv(div);
    applied.carePlan().setText(narrative);
  }

  private void actions(XhtmlNode parent, List<RequestGroupActionComponent> actions) {
    if (actions.isEmpty()) {
      return;
    }
    XhtmlNode list = parent.ul();
    for (RequestGroupActionComponent action : actions) {
      XhtmlNode item = list.li();
      item.tx(action.hasTitle() ? action.getTitle() : action.getId());
      if (action.hasDescription()) {
        item.br();
        item.tx(action.getDescription());
      }
      actions(item, action.getAction());
      applied
          .resolve(action.getResource())
          .filter(RequestGroup.class::isInstance)
          .ifPresent(group -> actions(item, ((RequestGroup) group).getAction()));
    }
  }

  private void goals() {
    List<Goal> goals =
        applied.resources().stream().filter(Goal.class::isInstance).map(Goal.class::cast).toList();
    if (goals.isEmpty()) {
      return;
    }
    div.h3().tx("Goals");
    XhtmlNode list = div.ul();
    goals.forEach(goal -> list.li().tx(text(goal)));
  }

  private static String text(Goal goal) {
    return goal.getDescription().hasText()
        ? goal.getDescription().getText()
        : goal.getDescription().getCodingFirstRep().getDisplay();
  }
}
