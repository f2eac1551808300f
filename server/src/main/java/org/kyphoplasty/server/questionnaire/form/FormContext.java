package org.kyphoplasty.server.questionnaire.form;

import java.util.List;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Define;

/** What the expressions of a questionnaire know besides the response. */
public interface FormContext {
  /**
   * The values of what the questionnaire is opened with, or of a query that the client has run;
   * null where there is none of that name.
   *
   * @throws FHIRException if they cannot be told
   */
  @Nullable List<Base> named(String name);

  /**
   * The values of a define.
   *
   * @throws FHIRException if they cannot be told
   */
  List<Base> of(Define define);
}
