package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.StoredEntries;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.error.Findings;
import org.kyphoplasty.server.questionnaire.extract.EarlierExtracts;
import org.kyphoplasty.server.questionnaire.extract.ExtractRequest;
import org.kyphoplasty.server.questionnaire.extract.Extractor;
import org.kyphoplasty.server.questionnaire.form.ExpressionFailure;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.FormContext;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;
import org.kyphoplasty.server.questionnaire.response.ResponseCheck;

/** Extracts responses, with what the server stores of their subjects at hand. */
final class ResponseExtraction {
  private final FhirContext fhir;
  private final StoredEntries entries;
  private final PatientCharts charts;
  private final ResponseContexts contexts;
  private final ResponseCheck check;
  private final Extractor extractor;

  ResponseExtraction(
      FhirContext fhir,
      StoredEntries entries,
      PatientCharts charts,
      ResponseContexts contexts,
      ResponseCheck check,
      Extractor extractor) {
    this.fhir = fhir;
    this.entries = entries;
    this.charts = charts;
    this.contexts = contexts;
    this.check = check;
    this.extractor = extractor;
  }

  /**
   * The transaction of a response.
   *
   * @param isStored whether the response is stored here, under its id
   * @throws UnprocessableEntityException if it is not completed, has no time or is not valid, or if
   *     an expression cannot be evaluated
   * @throws EvaluationTimeout if it takes longer than the deadline allows
   */
  Bundle extract(Form form, QuestionnaireResponse response, boolean isStored, Deadline deadline) {
    FormContext context = contexts.of(form, response, deadline);
    requireComplete(response);
    List<Finding> findings = check.check(form, response, context, deadline);
    if (!findings.isEmpty()) {
      throw Findings.refusal(findings);
    }
    return transaction(form, response, isStored, context, deadline);
  }

  /**
   * The transaction of a stored response that the check has passed.
   *
   * @throws UnprocessableEntityException if it is not completed or has no time, or if an expression
   *     cannot be evaluated
   * @throws EvaluationTimeout if it takes longer than the deadline allows
   */
  Bundle extractChecked(Form form, QuestionnaireResponse response, Deadline deadline) {
    requireComplete(response);
    return transaction(form, response, true, contexts.of(form, response, deadline), deadline);
  }

  private Bundle transaction(
      Form form,
      QuestionnaireResponse response,
      boolean isStored,
      FormContext context,
      Deadline deadline) {
    String identity = identity(response, isStored);
    ExtractRequest request =
        new ExtractRequest(
            form,
            response,
            ResponseNode.read(form, response, unknown -> {}),
            identity,
            isStored ? "QuestionnaireResponse/" + response.getIdElement().getIdPart() : null,
            id -> entries.read(id, new SystemRequestDetails()),
            earlier(response, identity));
    try {
      return extractor.extract(request, context, deadline);
    } catch (ExpressionFailure e) {
      throw Findings.refusal(List.of(e.finding()));
    }
  }

  /** What takes back all that a response gave, whatever its questionnaire says by now. */
  Bundle takeBack(QuestionnaireResponse response, boolean isStored) {
    return EarlierExtracts.takeBack(earlier(response, identity(response, isStored)));
  }

  /** Whether something that a stored response gave still counts. */
  boolean hasGiven(QuestionnaireResponse stored) {
    return earlier(stored, identity(stored, true)).values().stream()
        .anyMatch(EarlierExtracts::counts);
  }

  private static void requireComplete(QuestionnaireResponse response) {
    if (!ResponseCheck.FINISHED.contains(response.getStatus())) {
      throw new UnprocessableEntityException(
          "Only a response with the status completed or amended is extracted");
    }
    if (!response.hasAuthored()) {
      throw new UnprocessableEntityException(
          "The response must say when it was authored: that becomes the time of what is extracted");
    }
  }

  /**
   * The id of a stored response. Of one that was only sent, whose id may stand for another response
   * elsewhere: what makes the same response of the same subject the same again.
   */
  private String identity(QuestionnaireResponse response, boolean isStored) {
    String id = response.getIdElement().getIdPart();
    if (isStored) {
      return id;
    }
    String own = id == null ? ownName(response) : id;
    String content = response.getSubject().getReference() + "|" + own;
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String ownName(QuestionnaireResponse response) {
    return response.getIdentifier().hasValue()
        ? response.getIdentifier().getSystem() + "|" + response.getIdentifier().getValue()
        : fhir.newJsonParser().encodeResourceToString(response);
  }

  private Map<String, Resource> earlier(QuestionnaireResponse response, String identity) {
    IdType subject = new IdType(response.getSubject().getReference());
    if (subject.isAbsolute() || !subject.hasIdPart()) {
      return Map.of();
    }
    return charts
        .identified(subject.getIdPart(), EarlierExtracts.SYSTEM, EarlierExtracts.prefix(identity))
        .stream()
        .flatMap(each -> EarlierExtracts.identified(each, identity))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }
}
