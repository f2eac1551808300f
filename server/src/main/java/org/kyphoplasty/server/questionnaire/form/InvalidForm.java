package org.kyphoplasty.server.questionnaire.form;

import org.hl7.fhir.r4.model.Questionnaire;

/** A questionnaire that cannot be filled in as it says. */
public final class InvalidForm extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidForm(Questionnaire questionnaire, String where, String what) {
    super("Questionnaire %s: %s %s".formatted(questionnaire.getUrl(), where, what));
  }
}
