package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.questionnaire.form.Form;

/**
 * Finds the questionnaire that a call means: by the id in its path, {@code canonical} (or {@code
 * url} with {@code version}), {@code identifier}, {@code questionnaireRef} or {@code
 * questionnaire}, which is a canonical, a reference or the questionnaire itself.
 */
final class QuestionnaireChoice {
  private final Forms forms;

  QuestionnaireChoice(Forms forms) {
    this.forms = forms;
  }

  Form choose(Release release, @Nullable IdType id, OperationParameters given) {
    List<Questionnaire> named = new ArrayList<>();
    if (id != null && id.hasIdPart()) {
      named.add(byId(release, id));
    }
    canonical(given).ifPresent(canonical -> named.add(byCanonical(release, canonical)));
    given.one("identifier").ifPresent(each -> named.add(byIdentifier(release, each)));
    given
        .string("questionnaireRef")
        .ifPresent(reference -> named.add(byReference(release, reference)));
    given.one("questionnaire").ifPresent(each -> named.add(any(release, each, given)));
    if (named.isEmpty()) {
      throw new InvalidRequestException(
          "Name the Questionnaire: by its id in the path, or by one of canonical, url, identifier,"
              + " questionnaireRef and questionnaire");
    }
    if (named.stream().distinct().count() > 1) {
      throw new InvalidRequestException("The call names more than one Questionnaire");
    }
    Questionnaire chosen = named.get(0);
    if (chosen.getStatus() == PublicationStatus.RETIRED && !given.bool("allowRetired", false)) {
      throw new UnprocessableEntityException(
          "%s is retired; to use it all the same, send allowRetired=true"
              .formatted(chosen.getUrl()));
    }
    return forms.of(chosen);
  }

  private static Optional<String> canonical(OperationParameters given) {
    Optional<String> url = given.string("canonical").or(() -> given.string("url"));
    return url.map(
        each -> given.string("version").map(version -> each + "|" + version).orElse(each));
  }

  private static Questionnaire any(
      Release release, ParametersParameterComponent value, OperationParameters given) {
    if (value.hasResource()) {
      return given.resource("questionnaire", Questionnaire.class).orElseThrow();
    }
    String text = given.string("questionnaire").orElseThrow();
    return value.getValue() instanceof Reference
        ? byReference(release, text)
        : byCanonical(release, text);
  }

  private static Questionnaire byReference(Release release, String reference) {
    IdType id = new IdType(reference);
    return "Questionnaire".equals(id.getResourceType()) && !id.isAbsolute()
        ? byId(release, id)
        : byCanonical(release, reference);
  }

  private static Questionnaire byId(Release release, IdType id) {
    return release.definitions().all(Questionnaire.class).stream()
        .filter(each -> id.getIdPart().equals(each.getIdElement().getIdPart()))
        .findFirst()
        .orElseThrow(() -> new ResourceNotFoundException("No such Questionnaire is published"));
  }

  private static Questionnaire byCanonical(Release release, String canonical) {
    Resource found = release.definitions().byCanonical(canonical).orElse(null);
    if (found instanceof Questionnaire questionnaire) {
      return questionnaire;
    }
    throw new ResourceNotFoundException(canonical + " is not published on this server");
  }

  private static Questionnaire byIdentifier(
      Release release, ParametersParameterComponent identifier) {
    if (!(identifier.getValue() instanceof Identifier wanted) || !wanted.hasValue()) {
      throw new InvalidRequestException("The parameter 'identifier' must be an Identifier");
    }
    return release.definitions().all(Questionnaire.class).stream()
        .filter(
            each ->
                each.getIdentifier().stream()
                    .anyMatch(
                        one ->
                            wanted.getValue().equals(one.getValue())
                                && (!wanted.hasSystem()
                                    || wanted.getSystem().equals(one.getSystem()))))
        .findFirst()
        .orElseThrow(
            () -> new ResourceNotFoundException("No Questionnaire has that identifier here"));
  }
}
