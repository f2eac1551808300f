package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The search parameters that FHIR R4 defines for the published types. */
public final class SearchParameters {
  private final Map<String, SortedMap<String, RuntimeSearchParam>> byType;

  public SearchParameters(FhirContext fhir, Collection<String> types) {
    byType =
        types.stream().collect(Collectors.toUnmodifiableMap(type -> type, type -> of(fhir, type)));
  }

  private static SortedMap<String, RuntimeSearchParam> of(FhirContext fhir, String type) {
    SortedMap<String, RuntimeSearchParam> parameters = new TreeMap<>();
    fhir.getResourceDefinition(type)
        .getSearchParams()
        .forEach(parameter -> parameters.put(parameter.getName(), parameter));
    CommonParameters.of(fhir, type)
        .forEach(parameter -> parameters.putIfAbsent(parameter.getName(), parameter));
    return Collections.unmodifiableSortedMap(parameters);
  }

  /** The search parameters of a published type by name. */
  public SortedMap<String, RuntimeSearchParam> of(String type) {
    return byType.getOrDefault(type, Collections.emptySortedMap());
  }

  /** The types that are searched. */
  public Collection<String> types() {
    return byType.keySet();
  }

  /**
   * @throws InvalidRequestException naming the allowed parameters
   */
  RuntimeSearchParam require(String type, String name) {
    return find(type, name)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "Unknown search parameter '%s' for %s. Allowed are: %s, and %s"
                        .formatted(
                            name,
                            type,
                            String.join(", ", of(type).keySet()),
                            String.join(", ", SearchRequest.CONTROLS))));
  }

  /** Finds a reference parameter, which is what {@code _include} and {@code _revinclude} follow. */
  Optional<RuntimeSearchParam> reference(String type, String name) {
    return find(type, name).filter(p -> p.getParamType() == RestSearchParameterTypeEnum.REFERENCE);
  }

  /** All reference parameters of a type. */
  public List<RuntimeSearchParam> references(String type) {
    return of(type).values().stream()
        .filter(p -> p.getParamType() == RestSearchParameterTypeEnum.REFERENCE)
        .toList();
  }

  private Optional<RuntimeSearchParam> find(String type, String name) {
    return Optional.ofNullable(of(type).get(name));
  }
}
