package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.util.SearchParameterUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Resource;

/** Extracts, with HAPI's FHIRPath engine, the values that a resource is searched by. */
public final class SearchIndexer {
  private final IFhirPath fhirPath;
  private final SearchParameters parameters;
  private final Map<String, IFhirPath.IParsedExpression> parsed = new HashMap<>();

  public SearchIndexer(FhirContext fhir, SearchParameters parameters) {
    this.fhirPath = fhir.newFhirPath();
    this.parameters = parameters;
  }

  /** Indexes one resource of a published type. */
  public SearchIndex index(Resource resource) {
    Map<String, List<IndexValue>> values = new HashMap<>();
    parameters
        .of(resource.fhirType())
        .forEach((name, parameter) -> values.put(name, values(parameter, resource)));
    values.values().removeIf(List::isEmpty);
    return new SearchIndex(values);
  }

  private List<IndexValue> values(RuntimeSearchParam parameter, Resource resource) {
    if (parameter.getName().equals("code") && DeclaredCodes.declares(resource)) {
      return DeclaredCodes.of(resource);
    }
    return Stream.of(SearchParameterUtil.splitSearchParameterExpressions(parameter.getPath()))
        .filter(path -> concerns(path, resource))
        .flatMap(path -> evaluate(path, resource))
        .flatMap(element -> IndexValues.of(parameter, element))
        .distinct()
        .toList();
  }

  /** One definition serves many types: {@code CodeSystem.url | ValueSet.url | ...}. */
  private static boolean concerns(String path, Resource resource) {
    String start = path.strip().replace("(", "");
    return start.startsWith(resource.fhirType() + ".") || start.startsWith("Resource.");
  }

  private Stream<IBase> evaluate(String path, Resource resource) {
    return fhirPath
        .evaluate(resource, parsed.computeIfAbsent(path, this::parse), IBase.class)
        .stream();
  }

  private IFhirPath.IParsedExpression parse(String path) {
    try {
      return fhirPath.parse(path);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot parse the search path " + path, e);
    }
  }
}
