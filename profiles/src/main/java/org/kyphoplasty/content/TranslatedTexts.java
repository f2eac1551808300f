package org.kyphoplasty.content;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityParticipantType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UsageContext;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * What a patient may read is there in Spanish, too: every text of a questionnaire, the answers of
 * one whose user is the patient, the goals of a plan, and the activities in which the patient takes
 * part. A text has the extension {@code translation}, a code a designation.
 */
final class TranslatedTexts implements ContentCheck {
  private static final String LANGUAGE = "es";
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    content.all(Questionnaire.class).forEach(each -> new Form(content, each, errors).check());
    content.all(ActivityDefinition.class).forEach(each -> check(each, errors));
    content.all(PlanDefinition.class).forEach(each -> check(each, errors));
  }

  private static void check(ActivityDefinition activity, Consumer<ContentError> errors) {
    boolean forPatient =
        activity.getParticipant().stream()
            .anyMatch(each -> each.getType() == ActivityParticipantType.PATIENT);
    if (forPatient) {
      new Text(activity, "ActivityDefinition.title", activity.getTitleElement()).check(errors);
      new Text(activity, "ActivityDefinition.code.text", activity.getCode().getTextElement())
          .check(errors);
    }
  }

  private static void check(PlanDefinition plan, Consumer<ContentError> errors) {
    for (int i = 0; i < plan.getGoal().size(); i++) {
      String path = "PlanDefinition.goal[" + i + "].description.text";
      new Text(plan, path, plan.getGoal().get(i).getDescription().getTextElement()).check(errors);
    }
  }

  /** A text at its place. */
  private record Text(Resource resource, String path, PrimitiveType<?> value) {

    void check(Consumer<ContentError> errors) {
      if (value.hasValue() && !isTranslated()) {
        errors.accept(
            new Element(resource, path, value)
                .error(
                    "has no Spanish: add the extension " + TRANSLATION + " with lang " + LANGUAGE));
      }
    }

    private boolean isTranslated() {
      return value.getExtensionsByUrl(TRANSLATION).stream()
          .filter(each -> each.hasExtension("lang") && each.hasExtension("content"))
          .anyMatch(
              each -> LANGUAGE.equals(each.getExtensionByUrl("lang").getValue().primitiveValue()));
    }
  }

  private record Form(
      ContentIndex content, Questionnaire questionnaire, Consumer<ContentError> errors) {

    void check() {
      new Text(questionnaire, "Questionnaire.title", questionnaire.getTitleElement()).check(errors);
      questionnaire.getItem().forEach(this::check);
    }

    private void check(QuestionnaireItemComponent item) {
      String path = "Questionnaire.item.where(linkId='" + item.getLinkId() + "')";
      new Text(questionnaire, path + ".text", item.getTextElement()).check(errors);
      if (isForPatient()) {
        checkAnswers(item, path);
      }
      item.getItem().forEach(this::check);
    }

    private boolean isForPatient() {
      return questionnaire.getUseContext().stream()
          .filter(context -> context.getCode().getCode().equals("user"))
          .filter(UsageContext::hasValueCodeableConcept)
          .flatMap(context -> context.getValueCodeableConcept().getCoding().stream())
          .anyMatch(user -> user.getCode().equals("PAT"));
    }

    private void checkAnswers(QuestionnaireItemComponent item, String path) {
      item.getAnswerOption().stream()
          .map(Questionnaire.QuestionnaireItemAnswerOptionComponent::getValue)
          .forEach(
              value -> {
                if (value instanceof Coding coding) {
                  new Text(questionnaire, path + ".answerOption", coding.getDisplayElement())
                      .check(errors);
                } else if (value instanceof PrimitiveType<?> text
                    && value.fhirType().equals("string")) {
                  new Text(questionnaire, path + ".answerOption", text).check(errors);
                }
              });
      Stream.of(item.getAnswerValueSetElement())
          .filter(CanonicalType::hasValue)
          .flatMap(canonical -> content.resolve(canonical.getValue()).stream())
          .filter(ValueSet.class::isInstance)
          .map(ValueSet.class::cast)
          .flatMap(answers -> answers.getExpansion().getContains().stream())
          .filter(answer -> !isTranslated(answer))
          .forEach(
              answer ->
                  errors.accept(
                      new Element(questionnaire, path + ".answerValueSet", answer)
                          .error(
                              answer.getSystem()
                                  + "#"
                                  + answer.getCode()
                                  + " has no Spanish: add a designation with language "
                                  + LANGUAGE
                                  + " to the value set or the code system")));
    }

    private static boolean isTranslated(ValueSetExpansionContainsComponent answer) {
      return answer.getDesignation().stream()
          .anyMatch(each -> LANGUAGE.equals(each.getLanguage()) && each.hasValue());
    }
  }
}
