package org.kyphoplasty.server.questionnaire.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.content.ObservationValues;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;

/** Reads a questionnaire: its expressions, its choices, and what all of that refers to. */
public final class FormReader {
  /** A define, alone or of a library, as CQL writes it. */
  private static final Pattern DEFINE =
      Pattern.compile("(?:\"?(?<library>[^\".]+)\"?\\.)?\"?(?<name>[^\".]+)\"?");

  private final CompiledLogic logic;
  private final Function<String, Optional<Resource>> published;
  private final FhirPath fhirPath;

  /**
   * Reads questionnaires of one release.
   *
   * @param published finds what is published by its canonical
   */
  public FormReader(
      CompiledLogic logic, Function<String, Optional<Resource>> published, FhirPath fhirPath) {
    this.logic = logic;
    this.published = published;
    this.fhirPath = fhirPath;
  }

  /**
   * The questionnaire, ready for use.
   *
   * @throws InvalidForm if an expression names what is not there, cannot be read or is in another
   *     language, or if two items have one linkId
   */
  public Form read(Questionnaire questionnaire) {
    return new Reading(questionnaire).form();
  }

  private final class Reading {
    private final Questionnaire questionnaire;
    private final List<String> libraries;
    private final Map<String, FormItem> byLinkId = new HashMap<>();
    private final Set<Define> defines = new LinkedHashSet<>();
    private boolean linked;

    Reading(Questionnaire questionnaire) {
      this.questionnaire = questionnaire;
      this.libraries =
          questionnaire.getExtensionsByUrl(Sdc.LIBRARY).stream()
              .map(Extension::getValue)
              .filter(CanonicalType.class::isInstance)
              .map(value -> ((CanonicalType) value).getValue())
              .toList();
    }

    Form form() {
      List<FormExpression> variables =
          expressions(questionnaire.getExtensionsByUrl(Sdc.VARIABLE), "the questionnaire");
      List<FormItem> items = items(questionnaire.getItem(), List.of());
      return new Form(
          questionnaire,
          items,
          Map.copyOf(byLinkId),
          variables,
          launchContexts(),
          List.copyOf(defines),
          patientTypes());
    }

    private Set<String> launchContexts() {
      return questionnaire.getExtensionsByUrl(Sdc.LAUNCH_CONTEXT).stream()
          .map(context -> context.getExtensionByUrl("name"))
          .filter(name -> name != null && name.getValue() instanceof Coding)
          .map(name -> ((Coding) name.getValue()).getCode())
          .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> patientTypes() {
      Set<String> types = new HashSet<>();
      defines.forEach(define -> types.addAll(logic.retrievedTypes(define)));
      if (linked) {
        types.add("Observation");
      }
      types.remove("Patient");
      return Set.copyOf(types);
    }

    private List<FormItem> items(List<QuestionnaireItemComponent> items, List<String> above) {
      return items.stream().map(item -> item(item, above)).toList();
    }

    private FormItem item(QuestionnaireItemComponent item, List<String> above) {
      requireComplete(item);
      requireObservable(item);
      List<String> path = new ArrayList<>(above);
      path.add(item.getLinkId());
      linked |= item.hasExtension(Sdc.LINK_PERIOD);
      FormItem read =
          new FormItem(
              item,
              List.copyOf(path),
              items(item.getItem(), path),
              expression(item, Sdc.INITIAL),
              expression(item, Sdc.CALCULATED),
              expression(item, Sdc.POPULATION_CONTEXT),
              expression(item, Sdc.ENABLE_WHEN),
              expressions(item.getExtensionsByUrl(Sdc.VARIABLE), item.getLinkId()),
              choices(item));
      if (byLinkId.put(item.getLinkId(), read) != null) {
        throw new InvalidForm(questionnaire, item.getLinkId(), "stands there twice");
      }
      return read;
    }

    /** A questionnaire that is sent was not validated before. */
    private void requireComplete(QuestionnaireItemComponent item) {
      if (!item.hasLinkId() || !item.hasType()) {
        throw new InvalidForm(
            questionnaire, "an item", "has no linkId or no type: each item needs both");
      }
      if (item.getEnableWhen().stream()
          .anyMatch(each -> !each.hasQuestion() || !each.hasOperator() || !each.hasAnswer())) {
        throw new InvalidForm(
            questionnaire,
            item.getLinkId(),
            "has an enableWhen without question, operator or answer");
      }
      if (item.getEnableWhen().stream()
          .anyMatch(
              each ->
                  each.getOperator() == QuestionnaireItemOperator.EXISTS
                      && !each.hasAnswerBooleanType())) {
        throw new InvalidForm(
            questionnaire, item.getLinkId(), "has an enableWhen exists whose answer is no boolean");
      }
      if (item.getAnswerOption().stream().anyMatch(each -> !each.hasValue())
          || item.getInitial().stream().anyMatch(each -> !each.hasValue())) {
        throw new InvalidForm(
            questionnaire, item.getLinkId(), "has an answerOption or an initial without a value");
      }
    }

    private void requireObservable(QuestionnaireItemComponent item) {
      if (item.hasExtension(Sdc.OBSERVATION_EXTRACT) && !ObservationValues.hold(item.getType())) {
        throw new InvalidForm(
            questionnaire,
            item.getLinkId(),
            "is marked by observationExtract, but an Observation has no value of the type "
                + item.getType().toCode());
      }
    }

    private @Nullable AnswerChoices choices(QuestionnaireItemComponent item) {
      if (item.hasAnswerOption()) {
        return AnswerChoices.of(item.getAnswerOption());
      }
      if (!item.hasAnswerValueSet()) {
        return null;
      }
      return valueSet(item.getAnswerValueSet())
          .filter(ValueSet::hasExpansion)
          .map(AnswerChoices::of)
          .orElse(null);
    }

    private Optional<ValueSet> valueSet(String canonical) {
      Stream<Resource> found =
          canonical.startsWith("#")
              ? questionnaire.getContained().stream()
                  .filter(each -> canonical.equals("#" + each.getIdElement().getIdPart()))
              : published.apply(canonical).stream();
      return found.filter(ValueSet.class::isInstance).map(ValueSet.class::cast).findFirst();
    }

    private @Nullable FormExpression expression(Element item, String url) {
      Extension found = item.getExtensionByUrl(url);
      return found == null
          ? null
          : expression(found, ((QuestionnaireItemComponent) item).getLinkId());
    }

    private List<FormExpression> expressions(List<Extension> found, String where) {
      return found.stream().map(each -> expression(each, where)).toList();
    }

    private FormExpression expression(Extension extension, String where) {
      if (!(extension.getValue() instanceof Expression source)) {
        throw new InvalidForm(questionnaire, where, "has an expression extension without one");
      }
      if (!source.hasExpression()) {
        throw new InvalidForm(questionnaire, where, "has an expression without a text");
      }
      return switch (String.valueOf(source.getLanguage())) {
        case "text/cql-identifier", "text/cql" ->
            new FormExpression(source, define(source, where), null);
        case "text/fhirpath" -> new FormExpression(source, null, path(source, where));
        // Its result comes with the call, under the name of the variable.
        case "application/x-fhir-query" -> new FormExpression(source, null, null);
        default ->
            throw new InvalidForm(
                questionnaire, where, "has an expression in " + source.getLanguage());
      };
    }

    private ExpressionNode path(Expression source, String where) {
      try {
        return fhirPath.parse(source.getExpression());
      } catch (FHIRException e) {
        throw new InvalidForm(
            questionnaire, where, "has FHIRPath that cannot be evaluated: " + e.getMessage());
      }
    }

    private Define define(Expression source, String where) {
      Matcher named = DEFINE.matcher(source.getExpression().strip());
      if (!named.matches()) {
        throw new InvalidForm(
            questionnaire,
            where,
            "has CQL that is no name of a define; no CQL is compiled here, so put it in a library");
      }
      Define define =
          libraries(source, named.group("library"))
              .filter(library -> logic.defines(library).contains(named.group("name")))
              .map(library -> new Define(library, named.group("name")))
              .findFirst()
              .orElseThrow(
                  () ->
                      new InvalidForm(
                          questionnaire,
                          where,
                          "names '%s', which none of its libraries defines; no CQL is compiled here"
                              .formatted(source.getExpression())));
      defines.add(define);
      return define;
    }

    private Stream<String> libraries(Expression source, @Nullable String name) {
      Stream<String> all =
          source.hasReference() ? Stream.of(source.getReference()) : libraries.stream();
      return name == null
          ? all
          : all.filter(library -> library.replaceAll("\\|.*", "").endsWith("/" + name));
    }
  }
}
