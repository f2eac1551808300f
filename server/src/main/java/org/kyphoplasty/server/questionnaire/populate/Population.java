package org.kyphoplasty.server.questionnaire.populate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemInitialComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.questionnaire.form.Expressions;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.FormExpression;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;

/**
 * Fills one response in: first answers, then what follows from them, then without the items that
 * are not there. What cannot be told is left open and said in the findings.
 */
final class Population {
  private static final int MOST_ROUNDS = 10;

  private final Form form;
  private final Expressions expressions;
  private final LinkedObservations observations;
  private final Set<Finding> findings = new LinkedHashSet<>();

  Population(Form form, Expressions expressions, LinkedObservations observations) {
    this.form = form;
    this.expressions = expressions;
    this.observations = observations;
  }

  /** Fills in a response that has no items yet. */
  void fill(QuestionnaireResponse response) {
    ResponseNode root = ResponseNode.root(response);
    form.items().forEach(item -> response.getItem().addAll(ask(item, root)));
    do {
      settle(root);
    } while (prune(root));
  }

  /** Calculates until no answer changes any more, since one may follow from another. */
  private void settle(ResponseNode root) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!calculate(root)) {
        return;
      }
    }
    findings.add(
        Finding.warning(
            IssueType.INCOMPLETE,
            "The calculated answers do not settle: they follow from each other in a circle",
            null));
  }

  /** What was left open although the questionnaire says how to know it, and why. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private List<QuestionnaireResponseItemComponent> ask(FormItem item, ResponseNode parent) {
    if (item.isDisplay()) {
      return List.of();
    }
    if (item.population() == null) {
      return List.of(ask(item, parent, Map.of()));
    }
    String name = String.valueOf(item.population().source().getName());
    List<Base> contexts = evaluate(item, item.population(), parent);
    if (contexts.isEmpty()) {
      return List.of(ask(item, parent, Map.of(name, List.of())));
    }
    if (!item.item().getRepeats()) {
      return List.of(ask(item, parent, Map.of(name, contexts)));
    }
    return contexts.stream().map(each -> ask(item, parent, Map.of(name, List.of(each)))).toList();
  }

  private QuestionnaireResponseItemComponent ask(
      FormItem item, ResponseNode parent, Map<String, List<Base>> given) {
    QuestionnaireResponseItemComponent asked =
        new QuestionnaireResponseItemComponent().setText(item.item().getText());
    asked.setLinkId(item.linkId());
    ResponseNode node = parent.add(item, asked, given);
    if (!item.isGroup()) {
      answerFirst(node);
    }
    List<QuestionnaireResponseItemComponent> below = new ArrayList<>();
    item.children().forEach(child -> below.addAll(ask(child, node)));
    if (item.isGroup()) {
      asked.getItem().addAll(below);
    } else if (asked.hasAnswer()) {
      asked.getAnswerFirstRep().getItem().addAll(below);
    }
    return asked;
  }

  private void answerFirst(ResponseNode node) {
    FormItem item = node.item();
    FormExpression initial = item.initial();
    if (initial != null) {
      answer(node, evaluate(item, initial, node), AnswerOrigin.of(initial));
    }
    if (!node.response().hasAnswer()) {
      observations
          .find(item)
          .ifPresent(
              found ->
                  answer(
                      node,
                      List.of(found.getValue()),
                      AnswerOrigin.of("Observation/" + found.getIdElement().getIdPart())));
    }
    if (!node.response().hasAnswer()) {
      for (QuestionnaireItemInitialComponent each : item.item().getInitial()) {
        node.response().addAnswer().setValue(each.getValue().copy());
      }
      item.item().getAnswerOption().stream()
          .filter(option -> option.getInitialSelected() && !item.item().hasInitial())
          .forEach(option -> node.response().addAnswer().setValue(option.getValue().copy()));
    }
  }

  private boolean calculate(ResponseNode node) {
    boolean changed = false;
    if (!node.isRoot() && node.item().calculated() != null) {
      changed = calculate(node, node.item().calculated());
    }
    for (ResponseNode child : node.children()) {
      changed |= calculate(child);
    }
    return changed;
  }

  private boolean calculate(ResponseNode node, FormExpression calculated) {
    List<Type> before = node.answers();
    List<Base> values = evaluate(node.item(), calculated, node);
    node.response().getAnswer().clear();
    answer(node, values, AnswerOrigin.of(calculated));
    return !isSame(before, node.answers());
  }

  private static boolean isSame(List<Type> before, List<Type> after) {
    return Base.compareDeep(before, after, true);
  }

  private boolean prune(ResponseNode node) {
    boolean changed = false;
    for (ResponseNode child : node.children()) {
      if (isEnabled(child, node)) {
        changed |= prune(child);
      } else {
        node.remove(child);
        changed = true;
      }
    }
    return changed;
  }

  private boolean isEnabled(ResponseNode child, ResponseNode parent) {
    try {
      return expressions.isEnabled(child.item(), parent);
    } catch (FHIRException e) {
      findings.add(unknown(child.item(), "whether it is there cannot be evaluated"));
      return true;
    }
  }

  private void answer(ResponseNode node, List<Base> values, Type origin) {
    FormItem item = node.item();
    List<Type> answers =
        values.stream().flatMap(value -> AnswerValues.of(item, value).stream()).toList();
    if (answers.size() < values.size()) {
      findings.add(unknown(item, "what is known is not among the answers that it takes"));
    }
    if (answers.size() > 1 && !item.item().getRepeats()) {
      findings.add(unknown(item, "several answers are known, and it takes one"));
      answers = List.of();
    }
    for (Type each : answers) {
      AnswerOrigin.note(node.response().addAnswer().setValue(each), origin.copy());
    }
  }

  private List<Base> evaluate(FormItem item, FormExpression expression, ResponseNode at) {
    try {
      return expressions.evaluate(expression, at);
    } catch (FHIRException e) {
      findings.add(unknown(item, "its expression cannot be evaluated"));
      return List.of();
    }
  }

  private static Finding unknown(FormItem item, String why) {
    return Finding.warning(
        IssueType.INCOMPLETE,
        "'%s' is left open: %s".formatted(item.linkId(), why),
        "Questionnaire.descendants().where(linkId = '%s')".formatted(item.linkId()));
  }
}
