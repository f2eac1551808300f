package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.kyphoplasty.content.ArtifactExpressions;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.plan.PlanClosure;

/** Finds the defines that an artifact names, and all that it nests. */
final class ArtifactLogic {
  private static final String CQF_LIBRARY = "http://hl7.org/fhir/StructureDefinition/cqf-library";
  private static final String IDENTIFIER = "text/cql-identifier";

  private ArtifactLogic() {}

  /**
   * The defines, each once.
   *
   * @param expressions for a library those that are meant; without any, all of it
   */
  static Collection<Define> of(
      MetadataResource artifact, Release release, List<String> expressions) {
    if (artifact instanceof PlanDefinition plan) {
      return ofPlan(plan, release);
    }
    if (artifact instanceof Library library) {
      return ofLibrary(library, release, expressions);
    }
    Stream<String> libraries =
        artifact instanceof Measure measure
            ? measure.getLibrary().stream().map(CanonicalType::getValue)
            : ofQuestionnaire((Questionnaire) artifact);
    return named(artifact, libraries.toList(), release);
  }

  private static Collection<Define> ofPlan(PlanDefinition plan, Release release) {
    PlanClosure closure = release.closure(plan, null);
    if (!closure.errors().isEmpty()) {
      throw new UnprocessableEntityException(
          "The plan's logic cannot be told: " + String.join("; ", closure.errors()));
    }
    return closure.defines();
  }

  private static List<Define> ofLibrary(
      Library library, Release release, List<String> expressions) {
    String canonical = library.getUrl() + "|" + library.getVersion();
    List<String> all = release.logic().defines(canonical);
    expressions.stream()
        .filter(each -> !all.contains(each))
        .findFirst()
        .ifPresent(
            each -> {
              throw new InvalidRequestException(
                  "%s defines no '%s'".formatted(library.getUrl(), each));
            });
    return (expressions.isEmpty() ? all : expressions)
        .stream().map(each -> new Define(canonical, each)).toList();
  }

  private static Stream<String> ofQuestionnaire(Questionnaire questionnaire) {
    return questionnaire.getExtensionsByUrl(CQF_LIBRARY).stream()
        .map(each -> ((PrimitiveType<?>) each.getValue()).getValueAsString());
  }

  /** What is named by the bare name of a define; FHIRPath reads what the defines have found. */
  private static List<Define> named(
      MetadataResource artifact, List<String> libraries, Release release) {
    return ArtifactExpressions.of(artifact).stream()
        .filter(each -> IDENTIFIER.equals(each.getLanguage()))
        .map(Expression::getExpression)
        .distinct()
        .map(name -> define(artifact, name, libraries, release))
        .toList();
  }

  private static Define define(
      MetadataResource artifact, String name, List<String> libraries, Release release) {
    Optional<String> library =
        libraries.stream().filter(each -> release.logic().defines(each).contains(name)).findFirst();
    return new Define(
        library.orElseThrow(
            () ->
                new UnprocessableEntityException(
                    "%s names '%s', which no library of it defines"
                        .formatted(artifact.getUrl(), name))),
        name);
  }
}
