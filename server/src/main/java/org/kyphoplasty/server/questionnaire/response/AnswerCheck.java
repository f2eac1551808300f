package org.kyphoplasty.server.questionnaire.response;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.questionnaire.form.AnswerOrder;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.Sdc;

/** Checks the answers to one item. */
final class AnswerCheck {
  private AnswerCheck() {}

  static List<Finding> of(FormItem item, QuestionnaireResponseItemComponent given) {
    List<Finding> findings = new ArrayList<>();
    List<QuestionnaireResponseItemAnswerComponent> answers = given.getAnswer();
    if ((item.isGroup() || item.isDisplay()) && !answers.isEmpty()) {
      findings.add(wrong(item, IssueType.STRUCTURE, "it takes no answer"));
      return findings;
    }
    if (!item.isGroup() && given.hasItem()) {
      findings.add(
          wrong(item, IssueType.STRUCTURE, "what is below a question stands below its answer"));
    }
    if (answers.size() > 1 && !item.item().getRepeats()) {
      findings.add(wrong(item, IssueType.STRUCTURE, "it takes one answer"));
    }
    for (QuestionnaireResponseItemAnswerComponent answer : answers) {
      String problem = answer.hasValue() ? problem(item, answer.getValue()) : "it has no value";
      if (problem != null) {
        findings.add(wrong(item, IssueType.VALUE, problem));
      }
    }
    return findings;
  }

  private static @Nullable String problem(FormItem item, Type value) {
    QuestionnaireItemType asked = item.item().getType();
    if (!isOf(item, asked, value)) {
      return "the answer must be of the type " + asked.toCode();
    }
    boolean isFreeText = asked == QuestionnaireItemType.OPENCHOICE && value instanceof StringType;
    if (item.choices() != null && !isFreeText && !item.choices().has(value)) {
      return "the answer is none of those to choose from";
    }
    if (item.item().hasMaxLength()
        && String.valueOf(value.primitiveValue()).length() > item.item().getMaxLength()) {
      return "the answer is longer than " + item.item().getMaxLength();
    }
    return beyond(item, value);
  }

  private static @Nullable String beyond(FormItem item, Type value) {
    Extension least = item.extension(Sdc.MIN_VALUE);
    Extension most = item.extension(Sdc.MAX_VALUE);
    if (least != null && isOutside(value, least, -1)) {
      return "the answer is below " + least.getValue().primitiveValue();
    }
    if (most != null && isOutside(value, most, 1)) {
      return "the answer is above " + most.getValue().primitiveValue();
    }
    return null;
  }

  private static boolean isOutside(Type value, Extension bound, int side) {
    Integer order = AnswerOrder.compare(value, bound.getValue());
    return order != null && order == side;
  }

  private static boolean isOf(FormItem item, QuestionnaireItemType asked, Type value) {
    String type = value.fhirType();
    return switch (asked) {
      case CHOICE -> value instanceof Coding || isOption(item);
      case OPENCHOICE -> value instanceof Coding || value instanceof StringType || isOption(item);
      case TEXT, STRING -> type.equals("string");
      case URL -> type.equals("uri") || type.equals("url");
      case DATETIME -> type.equals("dateTime");
      case REFERENCE -> type.equals("Reference");
      case QUANTITY -> type.equals("Quantity");
      case ATTACHMENT -> type.equals("Attachment");
      default -> type.equals(asked.toCode());
    };
  }

  /** Whether the options are of other types than codings; then one of them must be chosen. */
  private static boolean isOption(FormItem item) {
    return item.item().hasAnswerOption();
  }

  private static Finding wrong(FormItem item, IssueType type, String what) {
    return ResponseCheck.wrong(item.linkId(), type, what);
  }
}
