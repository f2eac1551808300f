package org.kyphoplasty.server.apply;

import java.util.List;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Writes a CarePlan's narrative: phases, actions, goals and open questions, for a clinician. */
final class CarePlanNarrative {
  private final AppliedPlan applied;
  private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");

  private CarePlanNarrative(AppliedPlan applied) {
    this.applied = applied;
  }

  static Narrative of(AppliedPlan applied, List<Goal> goals) {
    CarePlanNarrative narrative = new CarePlanNarrative(applied);
    narrative.write(goals);
    Narrative written = new Narrative();
    written.setStatus(Narrative.NarrativeStatus.GENERATED);
    written.setDiv(narrative.div);
    return written;
  }

  private void write(List<Goal> goals) {
    div.attribute("xmlns", "http://www.w3.org/1999/xhtml");
    div.h2().tx(applied.title());
    if (!applied.issues().isEmpty()) {
      div.h3().tx("Information needed");
      XhtmlNode list = div.ul();
      applied
          .issues()
          .forEach(issue -> list.li().tx("Not decided: \"%s\"".formatted(issue.define().name())));
    }
    if (applied.isProtocol()) {
      applied
          .actions()
          .forEach(
              phase -> {
                PlanDefinitionActionComponent definition = phase.compiled().definition();
                div.h3().tx(definition.getTitle());
                if (definition.hasDescription()) {
                  div.para().tx(definition.getDescription());
                }
                actions(div, phase.children());
              });
    } else {
      actions(div, applied.actions());
    }
    goals(goals);
  }

  private static void actions(XhtmlNode parent, List<AppliedAction> actions) {
    if (actions.isEmpty()) {
      return;
    }
    XhtmlNode list = parent.ul();
    for (AppliedAction action : actions) {
      PlanDefinitionActionComponent definition = action.compiled().definition();
      XhtmlNode item = list.li();
      item.tx(definition.hasTitle() ? definition.getTitle() : definition.getId());
      if (definition.hasDescription()) {
        item.br();
        item.tx(definition.getDescription());
      }
      actions(item, action.children());
    }
  }

  private void goals(List<Goal> goals) {
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
