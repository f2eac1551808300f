package org.kyphoplasty.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;

/**
 * Every expression of a plan, an activity or a measure is {@code text/cql-identifier}, and a define
 * of its one primary Library.
 */
final class ResolvableExpressions implements ContentCheck {
  private static final String LANGUAGE = "text/cql-identifier";

  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    Map<Library, Optional<Set<String>>> defines = new HashMap<>();
    for (Resource resource : content.artifacts()) {
      libraries(resource).ifPresent(found -> check(content, resource, found, defines, errors));
    }
  }

  private static Optional<List<CanonicalType>> libraries(Resource resource) {
    if (resource instanceof PlanDefinition plan) {
      return Optional.of(plan.getLibrary());
    }
    if (resource instanceof ActivityDefinition activity) {
      return Optional.of(activity.getLibrary());
    }
    return resource instanceof Measure measure
        ? Optional.of(measure.getLibrary())
        : Optional.empty();
  }

  private static void check(
      ContentIndex content,
      Resource resource,
      List<CanonicalType> libraries,
      Map<Library, Optional<Set<String>>> defines,
      Consumer<ContentError> errors) {
    for (Element element : Element.all(resource)) {
      if (element.value() instanceof Expression expression) {
        check(content, element, expression, libraries, defines)
            .ifPresent(message -> errors.accept(element.error(message)));
      }
    }
  }

  private static Optional<String> check(
      ContentIndex content,
      Element element,
      Expression expression,
      List<CanonicalType> libraries,
      Map<Library, Optional<Set<String>>> defines) {
    if (!LANGUAGE.equals(expression.getLanguage())) {
      return Optional.of(
          "The language is " + expression.getLanguage() + ", it must be " + LANGUAGE);
    }
    if (libraries.size() != 1) {
      return Optional.of(
          "Expressions need exactly one library in "
              + element.resource().fhirType()
              + ".library; there are "
              + libraries.size());
    }
    String canonical = libraries.get(0).getValue();
    if (!(content.resolve(canonical).orElse(null) instanceof Library library)) {
      return Optional.of(canonical + " is not a Library of this package");
    }
    Optional<Set<String>> names =
        defines.computeIfAbsent(library, each -> ElmLibrary.of(each).map(ElmLibrary::defines));
    if (names.isEmpty()) {
      return Optional.of(canonical + " carries no application/elm+json");
    }
    return names.get().contains(expression.getExpression())
        ? Optional.empty()
        : Optional.of(
            "\"" + expression.getExpression() + "\" is not a define of " + library.getName());
  }
}
