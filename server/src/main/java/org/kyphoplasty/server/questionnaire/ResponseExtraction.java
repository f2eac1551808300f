package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.PatientCharts.Chart;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.error.Findings;
import org.kyphoplasty.server.questionnaire.extract.EarlierExtracts;
import org.kyphoplasty.server.questionnaire.extract.ExtractRequest;
import org.kyphoplasty.server.questionnaire.extract.Extractor;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;
import org.kyphoplasty.server.questionnaire.response.ResponseCheck;

/** Extracts responses, with what the server stores of their subjects at hand. */
final class ResponseExtraction {
  private final FhirContext fhir;
  private final DaoRegistry daos;
  private final PatientCharts charts;
  private final ResponseCheck check;
  private final Extractor extractor;

  ResponseExtraction(
      FhirContext fhir,
      DaoRegistry daos,
      PatientCharts charts,
      ResponseCheck check,
      Extractor extractor) {
    this.fhir = fhir;
    this.daos = daos;
    this.charts = charts;
    this.check = check;
    this.extractor = extractor;
  }

  /**
   * The transaction of a response; of one that was entered in error, what takes back what it gave.
   *
   * @param isStored whether the response is stored here, under its id
   * @throws UnprocessableEntityException if it is not completed, has no time or is not valid
   */
  Bundle extract(Form form, QuestionnaireResponse response, boolean isStored) {
    boolean isWrong = response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR;
    if (!isWrong) {
      requireComplete(form, response);
    }
    String identity = identity(response, isStored);
    return extractor.extract(
        new ExtractRequest(
            form,
            response,
            isWrong
                ? ResponseNode.root(response)
                : ResponseNode.read(form, response, unknown -> {}),
            identity,
            isStored ? "QuestionnaireResponse/" + response.getIdElement().getIdPart() : null,
            this::read,
            earlier(form, response, identity)));
  }

  private void requireComplete(Form form, QuestionnaireResponse response) {
    if (!ResponseCheck.FINISHED.contains(response.getStatus())) {
      throw new UnprocessableEntityException(
          "Only a response with the status completed or amended is extracted");
    }
    if (!response.hasAuthored()) {
      throw new UnprocessableEntityException(
          "The response must say when it was authored: that becomes the time of what is extracted");
    }
    List<Finding> findings = check.check(form, response);
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

  private Optional<Resource> read(IdType id) {
    IFhirResourceDao<IBaseResource> dao = daos.getResourceDaoOrNull(id.getResourceType());
    if (dao == null) {
      return Optional.empty();
    }
    try {
      return Optional.of((Resource) dao.read(id, new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return Optional.empty();
    }
  }
}
