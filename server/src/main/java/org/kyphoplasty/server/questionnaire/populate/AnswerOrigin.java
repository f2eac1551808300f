package org.kyphoplasty.server.questionnaire.populate;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.questionnaire.form.FormExpression;
import org.kyphoplasty.server.questionnaire.form.Sdc;

/** Says of an answer that the server gave it, and from what. */
final class AnswerOrigin {
  private static final String ORIGIN =
      "http://kyphoplasty-pathway.org/fhir/StructureDefinition/answer-origin";
  private static final String SERVER = "auto-server";

  private AnswerOrigin() {}

  /** The expression whose value the answer is. */
  static Type of(FormExpression expression) {
    Expression origin =
        new Expression()
            .setLanguage(expression.source().getLanguage())
            .setExpression(expression.source().getExpression());
    if (expression.define() != null) {
      origin.setReference(expression.define().library());
    }
    return origin;
  }

  /** The observation whose value the answer is. */
  static Type of(String observation) {
    return new Reference(observation);
  }

  static void note(QuestionnaireResponseItemAnswerComponent answer, Type origin) {
    Extension source = new Extension(Sdc.INFORMATION_ORIGIN);
    source.addExtension(new Extension("source", new CodeType(SERVER)));
    answer.addExtension(source);
    answer.addExtension(new Extension(ORIGIN, origin));
  }
}
