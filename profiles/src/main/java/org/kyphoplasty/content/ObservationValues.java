package org.kyphoplasty.content;

import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/** Which answers an Observation can hold (FHIR R4, {@code Observation.value[x]}). */
public final class ObservationValues {
  private ObservationValues() {}

  /** Whether an Observation has a value for the answers to items of a type; so for none. */
  public static boolean hold(@Nullable QuestionnaireItemType type) {
    return type != QuestionnaireItemType.REFERENCE && type != QuestionnaireItemType.ATTACHMENT;
  }
}
