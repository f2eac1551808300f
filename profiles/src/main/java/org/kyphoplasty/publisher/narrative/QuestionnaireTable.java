package org.kyphoplasty.publisher.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/** The items of a questionnaire, in order. */
final class QuestionnaireTable {
  private QuestionnaireTable() {}

  static void write(Questionnaire questionnaire, Page page) {
    List<List<String>> rows = new ArrayList<>();
    collect(questionnaire.getItem(), "", rows);
    page.table(List.of("Item", "Text", "Type", "Required", "Answers", "Asked if"), rows);
  }

  private static void collect(
      List<QuestionnaireItemComponent> items, String indent, List<List<String>> rows) {
    for (QuestionnaireItemComponent item : items) {
      rows.add(
          List.of(
              indent + item.getLinkId(),
              Cells.text(item.getText()),
              item.hasType() ? item.getType().toCode() : "",
              item.getRequired() ? "yes" : "",
              answers(item),
              conditions(item)));
      collect(item.getItem(), indent + "- ", rows);
    }
  }

  private static String answers(QuestionnaireItemComponent item) {
    if (item.hasAnswerValueSet()) {
      return item.getAnswerValueSet();
    }
    return item.getAnswerOption().stream()
        .map(
            option ->
                option.getValue() instanceof Coding coding
                    ? Cells.text(coding.hasDisplay() ? coding.getDisplay() : coding.getCode())
                    : Cells.text(option.getValue().primitiveValue()))
        .collect(Collectors.joining("; "));
  }

  private static String conditions(QuestionnaireItemComponent item) {
    return item.getEnableWhen().stream()
        .map(
            when ->
                when.getQuestion()
                    + " "
                    + when.getOperator().toCode()
                    + " "
                    + (when.getAnswer() instanceof Coding coding
                        ? coding.getCode()
                        : when.getAnswer().primitiveValue()))
        .collect(Collectors.joining("; "));
  }
}
