package org.kyphoplasty.server.questionnaire.form;

import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/**
 * An item of a questionnaire with its expressions read.
 *
 * @param item as published
 * @param path the linkIds from the root to this item, itself last
 * @param children the items below it
 * @param initial what gives the first answer
 * @param calculated what the answer follows from
 * @param population what a group is repeated for
 * @param enabled FHIRPath that says whether the item is there, beside {@code enableWhen}
 * @param variables values for the expressions of the item and of what is below it
 * @param choices the answers to choose from; null where any is taken
 */
public record FormItem(
    QuestionnaireItemComponent item,
    List<String> path,
    List<FormItem> children,
    @Nullable FormExpression initial,
    @Nullable FormExpression calculated,
    @Nullable FormExpression population,
    @Nullable FormExpression enabled,
    List<FormExpression> variables,
    @Nullable AnswerChoices choices) {
  /** What responses call it. */
  public String linkId() {
    return item.getLinkId();
  }

  /** Whether it only holds other items. */
  public boolean isGroup() {
    return item.getType() == QuestionnaireItemType.GROUP;
  }

  /** Whether it only shows something. */
  public boolean isDisplay() {
    return item.getType() == QuestionnaireItemType.DISPLAY;
  }

  /** An extension by its URL, or null. */
  public @Nullable Extension extension(String url) {
    return item.getExtensionByUrl(url);
  }

  /** Whether an extension is there and true. */
  public boolean isMarked(String url) {
    Extension mark = extension(url);
    return mark != null && "true".equals(mark.getValue().primitiveValue());
  }
}
