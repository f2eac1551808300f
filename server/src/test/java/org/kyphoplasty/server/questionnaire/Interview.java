package org.kyphoplasty.server.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.testing.FhirServer;

/** Somebody who opens a form for a patient and fills it in. */
final class Interview {
  private static final String OWN = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty";

  private final Questionnaire form;
  private final QuestionnaireResponse response;

  private Interview(Questionnaire form, QuestionnaireResponse response) {
    this.form = form;
    this.response = response;
  }

  /** The form with what the server knows, which is how {@code $populate} gives it. */
  static Interview open(FhirServer server, String form, String patient) {
    Questionnaire published = server.get("Questionnaire/" + form).as(Questionnaire.class);
    Parameters populated =
        server
            .get("Questionnaire/" + form + "/$populate?subject=Patient/" + patient)
            .as(Parameters.class);
    assertThat(populated.hasParameter("issues")).isFalse();
    return new Interview(
        published, (QuestionnaireResponse) populated.getParameter("response").getResource());
  }

  /** One of the pathway's own codes. */
  static Coding own(String code) {
    return new Coding().setSystem(OWN).setCode(code);
  }

  /** Answers a question in place of what is there. */
  Interview answer(String linkId, Type... values) {
    set(only(path(linkId)), values);
    return this;
  }

  /** Answers a question with codes of the pathway. */
  Interview choose(String linkId, String... codes) {
    return answer(linkId, Arrays.stream(codes).map(Interview::own).toArray(Type[]::new));
  }

  /** Fills one more repetition of a group in. */
  Interview add(String group, Map<String, Type> answers) {
    List<String> path = path(group);
    List<QuestionnaireResponseItemComponent> siblings =
        path.size() == 1 ? response.getItem() : only(path.subList(0, path.size() - 1)).getItem();
    siblings.removeIf(each -> group.equals(each.getLinkId()) && !isAnswered(each));
    QuestionnaireResponseItemComponent repetition = new QuestionnaireResponseItemComponent();
    repetition.setLinkId(group);
    siblings.add(repetition);
    answers.forEach((linkId, value) -> set(child(repetition.getItem(), linkId), value));
    return this;
  }

  /** What is answered so far. */
  List<Type> answers(String linkId) {
    return answers(response.getItem(), linkId);
  }

  QuestionnaireResponse response() {
    return response;
  }

  /** The response as its author hands it in. */
  QuestionnaireResponse complete(String author, String when) {
    QuestionnaireResponse complete = response.copy();
    complete.setStatus(QuestionnaireResponseStatus.COMPLETED);
    complete.setAuthoredElement(new DateTimeType(when));
    return complete.setAuthor(new Reference(author));
  }

  private static void set(QuestionnaireResponseItemComponent item, Type... values) {
    item.getAnswer().clear();
    for (Type each : values) {
      item.addAnswer().setValue(each);
    }
  }

  private QuestionnaireResponseItemComponent only(List<String> path) {
    QuestionnaireResponseItemComponent item = child(response.getItem(), path.get(0));
    for (String linkId : path.subList(1, path.size())) {
      item = child(item.getItem(), linkId);
    }
    return item;
  }

  private static QuestionnaireResponseItemComponent child(
      List<QuestionnaireResponseItemComponent> items, String linkId) {
    for (QuestionnaireResponseItemComponent each : items) {
      if (linkId.equals(each.getLinkId())) {
        return each;
      }
    }
    QuestionnaireResponseItemComponent made = new QuestionnaireResponseItemComponent();
    made.setLinkId(linkId);
    items.add(made);
    return made;
  }

  private static boolean isAnswered(QuestionnaireResponseItemComponent item) {
    return item.hasAnswer() || item.getItem().stream().anyMatch(Interview::isAnswered);
  }

  private static List<Type> answers(List<QuestionnaireResponseItemComponent> items, String linkId) {
    List<Type> found = new ArrayList<>();
    for (QuestionnaireResponseItemComponent each : items) {
      if (linkId.equals(each.getLinkId())) {
        each.getAnswer().forEach(answer -> found.add(answer.getValue()));
      }
      found.addAll(answers(each.getItem(), linkId));
    }
    return found;
  }

  private List<String> path(String linkId) {
    List<String> path = path(form.getItem(), linkId);
    assertThat(path).as(linkId).isNotEmpty();
    return path;
  }

  private static List<String> path(List<QuestionnaireItemComponent> items, String linkId) {
    for (QuestionnaireItemComponent each : items) {
      List<String> below =
          each.getLinkId().equals(linkId) ? List.of() : path(each.getItem(), linkId);
      if (each.getLinkId().equals(linkId) || !below.isEmpty()) {
        List<String> path = new ArrayList<>(List.of(each.getLinkId()));
        path.addAll(below);
        return path;
      }
    }
    return List.of();
  }
}
