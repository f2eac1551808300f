package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.error.Findings;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.response.ResponseCheck;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Checks responses to published questionnaires when they are stored, and extracts completed ones in
 * the same transaction where the client asks for it by {@code Prefer: extract}. A response to any
 * other questionnaire is stored as it is.
 */
@Interceptor
public final class StoredResponses {
  private static final String PREFERENCE = "extract";

  private static final Set<QuestionnaireResponseStatus> EXTRACTED =
      EnumSet.of(
          QuestionnaireResponseStatus.COMPLETED,
          QuestionnaireResponseStatus.AMENDED,
          QuestionnaireResponseStatus.ENTEREDINERROR);

  private final Forms forms;
  private final ResponseCheck check;
  private final ResponseExtraction extraction;
  private final ObjectProvider<IFhirSystemDao<Bundle, Meta>> store;

  StoredResponses(
      Forms forms,
      ResponseCheck check,
      ResponseExtraction extraction,
      ObjectProvider<IFhirSystemDao<Bundle, Meta>> store) {
    this.forms = forms;
    this.check = check;
    this.extraction = extraction;
    this.store = store;
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void checkCreated(IBaseResource resource) {
    check(resource);
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void checkUpdated(IBaseResource before, IBaseResource after) {
    check(after);
  }

  /** Called by HAPI, before it commits. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void extractCreated(IBaseResource resource, RequestDetails request) {
    requireSubject(resource);
    extract(resource, request);
  }

  /** Called by HAPI, before it commits. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void extractUpdated(IBaseResource before, IBaseResource after, RequestDetails request) {
    requireSubject(after);
    extract(after, request);
  }

  private void check(IBaseResource resource) {
    refuse(resource, check::check);
  }

  private void requireSubject(IBaseResource resource) {
    refuse(resource, check::checkSubject);
  }

  private void refuse(
      IBaseResource resource, BiFunction<Form, QuestionnaireResponse, List<Finding>> checking) {
    if (resource instanceof QuestionnaireResponse response) {
      List<Finding> findings =
          form(response).map(form -> checking.apply(form, response)).orElseGet(List::of);
      if (!findings.isEmpty()) {
        throw Findings.refusal(findings);
      }
    }
  }

  private void extract(IBaseResource resource, @Nullable RequestDetails request) {
    if (!(resource instanceof QuestionnaireResponse response)
        || !(request instanceof ServletRequestDetails asked)
        || !isWanted(asked)
        || !EXTRACTED.contains(response.getStatus())) {
      return;
    }
    Form form =
        form(response)
            .orElseThrow(
                () ->
                    new UnprocessableEntityException(
                        "The response cannot be extracted, and was not stored: its questionnaire is"
                            + " not published here"));
    Bundle extracted = extraction.extract(form, response, true);
    if (extracted.hasEntry()) {
      store.getObject().transactionNested(request, extracted);
    }
    asked.getServletResponse().setHeader("Preference-Applied", PREFERENCE);
  }

  private Optional<Form> form(QuestionnaireResponse response) {
    return Optional.ofNullable(response.getQuestionnaire()).flatMap(forms::find);
  }

  private static boolean isWanted(RequestDetails request) {
    return request.getHeaders("Prefer").stream()
        .flatMap(header -> Arrays.stream(header.split("[,;]", -1)))
        .anyMatch(preference -> preference.strip().equalsIgnoreCase(PREFERENCE));
  }
}
