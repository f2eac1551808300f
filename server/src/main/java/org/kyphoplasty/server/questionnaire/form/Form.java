package org.kyphoplasty.server.questionnaire.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Questionnaire;
import org.kyphoplasty.server.apply.logic.Define;

/**
 * A questionnaire made ready for use. Immutable, shared by all requests.
 *
 * @param questionnaire as published
 * @param items its items
 * @param byLinkId all items at any depth
 * @param variables values for all of its expressions
 * @param launchContexts the names of what it is to be opened with
 * @param defines all defines that its expressions name
 * @param patientTypes the types of resources that filling it in reads of a patient
 */
public record Form(
    Questionnaire questionnaire,
    List<FormItem> items,
    Map<String, FormItem> byLinkId,
    List<FormExpression> variables,
    Set<String> launchContexts,
    List<Define> defines,
    Set<String> patientTypes) {
  /** What a response names as its questionnaire. */
  public String canonical() {
    return questionnaire.hasVersion()
        ? questionnaire.getUrl() + "|" + questionnaire.getVersion()
        : questionnaire.getUrl();
  }
}
