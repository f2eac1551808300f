package org.kyphoplasty.server.questionnaire.populate;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.questionnaire.form.DefineValues;
import org.kyphoplasty.server.questionnaire.form.FormContext;

/**
 * What a questionnaire is opened with.
 *
 * @param given values by the name of a launch context or of a variable of the questionnaire
 * @param logic the values of defines
 */
record OpenedForm(Map<String, List<Base>> given, DefineValues logic) implements FormContext {
  @Override
  public @Nullable List<Base> named(String name) {
    return given.get(name);
  }

  @Override
  public List<Base> of(Define define) {
    return logic.of(define);
  }
}
