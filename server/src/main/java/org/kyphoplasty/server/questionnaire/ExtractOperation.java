package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.apply.TimeLimit;
import org.kyphoplasty.server.questionnaire.form.Form;

/** Carries out one call of QuestionnaireResponse/$extract. */
final class ExtractOperation {
  private static final Set<String> KNOWN = Set.of("questionnaire-response", "questionnaire");

  private final Forms forms;
  private final DaoRegistry daos;
  private final ResponseExtraction extraction;
  private final TimeLimit limit;

  ExtractOperation(Forms forms, DaoRegistry daos, ResponseExtraction extraction, TimeLimit limit) {
    this.forms = forms;
    this.daos = daos;
    this.extraction = extraction;
    this.limit = limit;
  }

  Bundle extract(@Nullable IdType id, RequestDetails request) {
    OperationParameters given = OperationParameters.read(request, KNOWN, "questionnaire-response");
    Optional<QuestionnaireResponse> sent =
        given.resource("questionnaire-response", QuestionnaireResponse.class);
    if (id == null || !id.hasIdPart()) {
      QuestionnaireResponse response =
          sent.orElseThrow(
              () ->
                  new InvalidRequestException(
                      "Send the response as 'questionnaire-response', or name a stored one by its id"
                          + " in the path"));
      return extract(given, response, false);
    }
    if (sent.isPresent()) {
      throw new InvalidRequestException(
          "Give either an id in the path or a questionnaire-response, not both");
    }
    QuestionnaireResponse response = stored(id, request);
    return extract(given, response, true);
  }

  private Bundle extract(
      OperationParameters given, QuestionnaireResponse response, boolean isStored) {
    if (response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR) {
      return extraction.takeBack(response, isStored);
    }
    Form form = form(given, response);
    return limit.keep(deadline -> extraction.extract(form, response, isStored, deadline));
  }

  private QuestionnaireResponse stored(IdType id, RequestDetails request) {
    return daos.getResourceDao(QuestionnaireResponse.class)
        .read(id.toUnqualifiedVersionless(), new SystemRequestDetails(request));
  }

  private Form form(OperationParameters given, QuestionnaireResponse response) {
    return given
        .resource("questionnaire", Questionnaire.class)
        .map(forms::read)
        .or(() -> Optional.ofNullable(response.getQuestionnaire()).flatMap(forms::find))
        .orElseThrow(
            () ->
                new UnprocessableEntityException(
                    "The questionnaire that the response names is not published here; send it as"
                        + " 'questionnaire'"));
  }
}
