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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.TimeLimit;
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
  private final ResponseContexts contexts;
  private final ResponseExtraction extraction;
  private final TimeLimit limit;
  private final ObjectProvider<IFhirSystemDao<Bundle, Meta>> store;

  StoredResponses(
      Forms forms,
      ResponseCheck check,
      ResponseContexts contexts,
      ResponseExtraction extraction,
      TimeLimit limit,
      ObjectProvider<IFhirSystemDao<Bundle, Meta>> store) {
    this.forms = forms;
    this.check = check;
    this.contexts = contexts;
    this.extraction = extraction;
    this.limit = limit;
    this.store = store;
  }

  /** Called by HAPI before it commits, when references to other entries are resolved. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    check(resource);
    extract(resource, request);
  }

  /** Called by HAPI before it commits, when references to other entries are resolved. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    requireSameSubject(before, after);
    check(after);
    extract(after, request);
  }

  /** What was extracted would stay with the one, and be given anew of the other. */
  private void requireSameSubject(IBaseResource before, IBaseResource after) {
    if (before instanceof QuestionnaireResponse old
        && after instanceof QuestionnaireResponse changed
        && !Objects.equals(subject(old), subject(changed))
        && extraction.hasGiven(old)) {
      throw new UnprocessableEntityException(
          "The subject of the response cannot change, since what was extracted of it is on record:"
              + " store it as entered-in-error with 'Prefer: extract' first, which takes that back,"
              + " and the right one as a new response");
    }
  }

  private static @Nullable String subject(QuestionnaireResponse response) {
    return response.getSubject().getReferenceElement().toUnqualifiedVersionless().getValue();
  }

  private void check(IBaseResource resource) {
    if (resource instanceof QuestionnaireResponse response) {
      List<Finding> findings =
          form(response).map(form -> findings(form, response)).orElseGet(List::of);
      if (!findings.isEmpty()) {
        throw Findings.refusal(findings);
      }
    }
  }

  private List<Finding> findings(Form form, QuestionnaireResponse response) {
    return limit.keep(
        deadline -> check.check(form, response, contexts.of(form, response, deadline), deadline));
  }

  private void extract(IBaseResource resource, @Nullable RequestDetails request) {
    if (!(resource instanceof QuestionnaireResponse response)
        || !(request instanceof ServletRequestDetails asked)
        || !isWanted(asked)
        || !EXTRACTED.contains(response.getStatus())) {
      return;
    }
    Bundle extracted =
        response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR
            ? extraction.takeBack(response, true)
            : extracted(response);
    if (extracted.hasEntry()) {
      store.getObject().transactionNested(request, extracted);
    }
    asked.getServletResponse().setHeader("Preference-Applied", PREFERENCE);
  }

  private Bundle extracted(QuestionnaireResponse response) {
    Form form =
        form(response)
            .orElseThrow(
                () ->
                    new UnprocessableEntityException(
                        "The response cannot be extracted, and was not stored: its questionnaire is"
                            + " not published here"));
    return limit.keep(deadline -> extraction.extractChecked(form, response, deadline));
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
