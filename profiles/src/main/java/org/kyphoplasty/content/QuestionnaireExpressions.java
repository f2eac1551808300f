package org.kyphoplasty.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/**
 * Every expression of a questionnaire (Structured Data Capture, "Using Expressions") is a define of
 * the one Library that its {@code cqf-library} names, or FHIRPath that asks for no item that the
 * questionnaire does not have.
 */
final class QuestionnaireExpressions implements ContentCheck {
  private static final String LIBRARY = "http://hl7.org/fhir/StructureDefinition/cqf-library";
  private static final Pattern LINK_ID = Pattern.compile("linkId *= *'([^']*)'");

  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    content
        .all(Questionnaire.class)
        .forEach(
            questionnaire -> {
              Set<String> linkIds = new HashSet<>();
              collect(questionnaire.getItem(), linkIds);
              for (Element element : Element.all(questionnaire)) {
                if (element.value() instanceof Expression expression) {
                  check(content, questionnaire, linkIds, element, expression, errors);
                }
              }
            });
  }

  private static void collect(List<QuestionnaireItemComponent> items, Set<String> linkIds) {
    for (QuestionnaireItemComponent item : items) {
      linkIds.add(item.getLinkId());
      collect(item.getItem(), linkIds);
    }
  }

  private static void check(
      ContentIndex content,
      Questionnaire questionnaire,
      Set<String> linkIds,
      Element element,
      Expression expression,
      Consumer<ContentError> errors) {
    switch (expression.getLanguage()) {
      case "text/cql-identifier" ->
          checkDefine(content, questionnaire, element, expression.getExpression(), errors);
      case "text/fhirpath" -> {
        Matcher asked = LINK_ID.matcher(expression.getExpression());
        while (asked.find()) {
          if (!linkIds.contains(asked.group(1))) {
            errors.accept(element.error("There is no item " + asked.group(1)));
          }
        }
      }
      default ->
          errors.accept(
              element.error(
                  "The language is "
                      + expression.getLanguage()
                      + ", it must be text/cql-identifier or text/fhirpath"));
    }
  }

  private static void checkDefine(
      ContentIndex content,
      Questionnaire questionnaire,
      Element element,
      String define,
      Consumer<ContentError> errors) {
    List<Extension> libraries = questionnaire.getExtensionsByUrl(LIBRARY);
    if (libraries.size() != 1) {
      errors.accept(
          element.error(
              "A define needs exactly one extension cqf-library; there are " + libraries.size()));
    } else if (libraries.get(0).getValue() instanceof CanonicalType canonical
        && content.resolve(canonical.getValue()).orElse(null) instanceof Library library
        && ElmLibrary.of(library).filter(elm -> elm.defines().contains(define)).isEmpty()) {
      errors.accept(element.error("\"" + define + "\" is not a define of " + library.getName()));
    }
  }
}
