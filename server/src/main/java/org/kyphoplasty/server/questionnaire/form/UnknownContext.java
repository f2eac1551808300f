package org.kyphoplasty.server.questionnaire.form;

import org.hl7.fhir.exceptions.FHIRException;

/** What an expression refers to is not at hand; the message names it, and nothing of a patient. */
public final class UnknownContext extends FHIRException {
  private static final long serialVersionUID = 1L;

  /** Says what is not at hand, and why. */
  public UnknownContext(String message) {
    super(message);
  }
}
