package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.PatientCharts.Chart;
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
   * The transaction of a response; of one that was entered in error, what takes back what it gave.
   *
   * @param isStored whether the response is stored here, under its id
   * @throws UnprocessableEntityException if it is not completed, has no time or is not valid, or if
   *     an expression cannot be evaluated
   * @throws EvaluationTimeout if it takes longer than the deadline allows
   */
  Bundle extract(Form form, QuestionnaireResponse response, boolean isStored, Deadline deadline) {
    FormContext context = contexts.of(form, response, deadline);
    boolean isWrong = response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR;
    if (!isWrong) {
      requireComplete(form, response, context, deadline);
    }
    ExtractRequest request = request(form, response, isStored, isWrong);
    try {
      return extractor.extract(request, context, deadline);
    } catch (ExpressionFailure e) {
      throw Findings.refusal(List.of(e.finding()));
    }
  }

  private ExtractRequest request(
      Form form, QuestionnaireResponse response, boolean isStored, boolean isWrong) {
    String identity = identity(response, isStored);
    return new ExtractRequest(
        form,
        response,
        isWrong ? ResponseNode.root(response) : ResponseNode.read(form, response, unknown -> {}),
        identity,
        isStored ? "QuestionnaireResponse/" + response.getIdElement().getIdPart() : null,
        entries::read,
        earlier(form, response, identity));
  }

  private void requireComplete(
      Form form, QuestionnaireResponse response, FormContext context, Deadline deadline) {
    if (!ResponseCheck.FINISHED.contains(response.getStatus())) {
      throw new UnprocessableEntityException(
          "Only a response with the status completed or amended is extracted");
    }
    if (!response.hasAuthored()) {
      throw new UnprocessableEntityException(
          "The response must say when it was authored: that becomes the time of what is extracted");
    }
    List<Finding> findings = check.check(form, response, context, deadline);
    if (!findings.isEmpty()) {
      throw Findings.refusal(findings);
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

  private Map<String, Resource> earlier(
      Form form, QuestionnaireResponse response, String identity) {
    IdType subject = new IdType(response.getSubject().getReference());
    if (subject.isAbsolute()) {
      return Map.of();
    }
    return charts
        .read(String.valueOf(subject.getIdPart()), EarlierExtracts.types(form))
        .map(Chart::resources)
        .map(
            stored ->
                stored.values().stream()
                    .flatMap(List::stream)
                    .flatMap(each -> EarlierExtracts.identified(each, identity))
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)))
        .orElseGet(Map::of);
  }
}
