package org.kyphoplasty.publisher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.fsh.Diagnostic;
import org.kyphoplasty.fsh.Diagnostic.Severity;
import org.kyphoplasty.fsh.SushiConfig;
import org.kyphoplasty.publisher.validation.Finding;

/** The resources on their way into the package: what is published, and the examples beside it. */
final class Content {
  private static final Set<String> PUBLISHED =
      Set.of(
          "ActivityDefinition",
          "CapabilityStatement",
          "CodeSystem",
          "ConceptMap",
          "ImplementationGuide",
          "Library",
          "Measure",
          "OperationDefinition",
          "PlanDefinition",
          "Questionnaire",
          "SearchParameter",
          "StructureDefinition",
          "ValueSet");

  private final List<SourceResource> artifacts = new ArrayList<>();
  private final List<SourceResource> examples = new ArrayList<>();

  void add(SourceResource source) {
    (PUBLISHED.contains(source.resource().fhirType()) ? artifacts : examples).add(source);
  }

  List<SourceResource> artifacts() {
    return artifacts;
  }

  List<SourceResource> examples() {
    return examples;
  }

  /** The artifacts that are written in one project. */
  List<SourceResource> of(Path project) {
    return artifacts.stream()
        .filter(each -> each.file() != null && each.file().startsWith(project))
        .toList();
  }

  Stream<SourceResource> all() {
    return Stream.concat(artifacts.stream(), examples.stream());
  }

  /** All artifacts of one type. */
  <T extends Resource> Stream<T> all(Class<T> type) {
    return artifacts.stream()
        .map(SourceResource::resource)
        .filter(type::isInstance)
        .map(type::cast);
  }

  <T extends MetadataResource> Optional<T> byUrl(Class<T> type, String url) {
    return all(type).filter(resource -> url.equals(resource.getUrl())).findFirst();
  }

  /** What a reader of the published package gets. */
  ContentPackage toPackage(SushiConfig config) {
    return new ContentPackage(
        config.id(), config.version(), resources(artifacts), resources(examples));
  }

  private static List<Resource> resources(List<SourceResource> sources) {
    return sources.stream()
        .sorted(Comparator.comparing(SourceResource::fileName))
        .map(source -> (Resource) source.resource())
        .toList();
  }

  /** An error in a resource, placed where its author wrote it. */
  Diagnostic error(String reference, String message) {
    return diagnostic(reference, Severity.ERROR, message);
  }

  /** A finding of the validator, placed likewise. */
  Diagnostic diagnostic(Finding finding) {
    Severity severity = finding.error() ? Severity.ERROR : Severity.WARNING;
    return diagnostic(finding.resource(), severity, finding.path() + ": " + finding.message());
  }

  private Diagnostic diagnostic(String reference, Severity severity, String message) {
    Optional<SourceResource> source =
        all().filter(each -> each.reference().equals(reference)).findFirst();
    return new Diagnostic(
        source.map(SourceResource::file).orElse(null),
        source.map(SourceResource::line).orElse(0),
        severity,
        reference + ": " + message);
  }
}
