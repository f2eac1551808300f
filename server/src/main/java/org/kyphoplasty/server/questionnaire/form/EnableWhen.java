package org.kyphoplasty.server.questionnaire.form;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * Whether an item is there, by the answers to other questions (<a
 * href="http://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen">R4,
 * Questionnaire.item.enableWhen</a>). Of a question in a repeating group the answer in the same
 * repetition counts, and below an answer what belongs to that answer.
 */
final class EnableWhen {
  private final Form form;

  EnableWhen(Form form) {
    this.form = form;
  }

  boolean allows(FormItem item, ResponseNode parent) {
    List<QuestionnaireItemEnableWhenComponent> conditions = item.item().getEnableWhen();
    if (conditions.isEmpty()) {
      return true;
    }
    return item.item().getEnableBehavior() == EnableWhenBehavior.ANY
        ? conditions.stream().anyMatch(each -> holds(each, parent))
        : conditions.stream().allMatch(each -> holds(each, parent));
  }

  private boolean holds(QuestionnaireItemEnableWhenComponent condition, ResponseNode parent) {
    FormItem question = form.byLinkId().get(condition.getQuestion());
    List<Type> answers = question == null ? List.of() : answers(question, parent).toList();
    Type expected = condition.getAnswer();
    return switch (condition.getOperator()) {
      case EXISTS -> answers.isEmpty() != ((BooleanType) expected).booleanValue();
      case EQUAL -> answers.stream().anyMatch(answer -> isSame(answer, expected));
      case NOT_EQUAL ->
          !answers.isEmpty() && answers.stream().noneMatch(answer -> isSame(answer, expected));
      case GREATER_THAN -> compares(answers, expected, 1, 1);
      case GREATER_OR_EQUAL -> compares(answers, expected, 0, 1);
      case LESS_THAN -> compares(answers, expected, -1, -1);
      case LESS_OR_EQUAL -> compares(answers, expected, -1, 0);
      default -> false;
    };
  }

  /** The answers nearest to the item: within the closest group that holds the question too. */
  private static Stream<Type> answers(FormItem question, ResponseNode from) {
    ResponseNode near = from;
    while (near.parent() != null && !holds(near.item(), question)) {
      near = near.parent();
    }
    return near.all()
        .filter(each -> !each.isRoot() && each.item().equals(question))
        .flatMap(each -> each.answers().stream());
  }

  /** Whether the question is the item itself or stands below it. */
  private static boolean holds(FormItem item, FormItem question) {
    int depth = item.path().size();
    return question.path().size() >= depth && question.path().subList(0, depth).equals(item.path());
  }

  private static boolean isSame(Type answer, Type expected) {
    if (answer instanceof Coding one && expected instanceof Coding other) {
      return String.valueOf(one.getCode()).equals(other.getCode())
          && String.valueOf(one.getSystem()).equals(String.valueOf(other.getSystem()));
    }
    Integer order = AnswerOrder.compare(answer, expected);
    return order == null ? answer.equalsDeep(expected) : order == 0;
  }

  private static boolean compares(List<Type> answers, Type expected, int least, int most) {
    return answers.stream()
        .map(answer -> AnswerOrder.compare(answer, expected))
        .anyMatch(order -> order != null && order >= least && order <= most);
  }
}
