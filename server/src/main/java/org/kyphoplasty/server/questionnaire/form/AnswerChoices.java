package org.kyphoplasty.server.questionnaire.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/** The answers among which one is chosen, from a value set or from options. */
public final class AnswerChoices {
  private record Key(String system, String code) {}

  private final Map<Key, Coding> codings = new LinkedHashMap<>();
  private final List<Type> others;

  private AnswerChoices(List<Type> others) {
    this.others = others;
  }

  static AnswerChoices of(List<QuestionnaireItemAnswerOptionComponent> options) {
    List<Type> values = options.stream().map(option -> option.getValue()).toList();
    AnswerChoices choices =
        new AnswerChoices(values.stream().filter(each -> !(each instanceof Coding)).toList());
    values.stream().filter(Coding.class::isInstance).map(Coding.class::cast).forEach(choices::add);
    return choices;
  }

  static AnswerChoices of(ValueSet valueSet) {
    AnswerChoices choices = new AnswerChoices(List.of());
    choices.addAll(valueSet.getExpansion().getContains());
    return choices;
  }

  private void addAll(List<ValueSetExpansionContainsComponent> members) {
    for (ValueSetExpansionContainsComponent each : members) {
      if (each.hasCode() && !each.getAbstract()) {
        add(new Coding(each.getSystem(), each.getCode(), each.getDisplay()));
      }
      addAll(each.getContains());
    }
  }

  private void add(Coding coding) {
    codings.put(key(coding), coding);
  }

  /** The choice with this code, as the questionnaire shows it. */
  public Optional<Coding> find(Coding coding) {
    return Optional.ofNullable(codings.get(key(coding)))
        .map(
            found ->
                new Coding(found.getSystem(), found.getCode(), found.getDisplay())
                    .setVersion(found.getVersion()));
  }

  /** Whether an answer is one of the choices. */
  public boolean has(Type answer) {
    return answer instanceof Coding coding
        ? codings.containsKey(key(coding))
        : others.stream().anyMatch(each -> each.equalsDeep(answer));
  }

  private static Key key(Coding coding) {
    return new Key(String.valueOf(coding.getSystem()), String.valueOf(coding.getCode()));
  }
}
