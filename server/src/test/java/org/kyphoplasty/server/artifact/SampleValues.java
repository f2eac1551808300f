package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import java.util.List;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The values that HAPI's own indexer, which the server does not use here, finds in a resource. */
final class SampleValues {
  private final SearchParamExtractorR4 extractor;

  SampleValues(FhirContext fhir) {
    extractor =
        new SearchParamExtractorR4(
            new StorageSettings(),
            new PartitionSettings(),
            fhir,
            new FhirContextSearchParamRegistry(fhir));
  }

  List<String> of(RuntimeSearchParam parameter, Resource resource) {
    if (extractor.extractValues(parameter.getPath(), resource).isEmpty()
        && !parameter.getName().equals("_lastUpdated")) {
      return List.of();
    }
    return switch (parameter.getName()) {
      case "_lastUpdated" -> List.of("gt2000-01-01");
      case "date" -> List.of("2026-03", "ge2026-03-01", "lt2027");
      case "effective" -> List.of("2026", "sa2025-12-30", "eb2027-01-02");
      case "context-type-value" ->
          List.of("focus$207957008", "focus$http://snomed.info/sct|207957008");
      case "context-type-quantity" -> List.of("age$65", "age$gt60|http://unitsofmeasure.org|a");
      default ->
          switch (parameter.getParamType()) {
            case REFERENCE -> references(parameter, resource);
            case TOKEN -> tokens(parameter, resource);
            default -> extractor.extractParamValuesAsStrings(parameter, resource);
          };
    };
  }

  private List<String> tokens(RuntimeSearchParam parameter, Resource resource) {
    return extractor.extractSearchParamTokens(resource, parameter).stream()
        .filter(ResourceIndexedSearchParamToken.class::isInstance)
        .map(row -> row.toQueryParameterType().getValueAsQueryToken())
        .toList();
  }

  private List<String> references(RuntimeSearchParam parameter, Resource resource) {
    return extractor.extractValues(parameter.getPath(), resource).stream()
        .map(
            v ->
                v instanceof Reference r
                    ? r.getReference()
                    : ((IPrimitiveType<?>) v).getValueAsString())
        .toList();
  }

  static String absent(RuntimeSearchParam parameter) {
    return switch (parameter.getParamType()) {
      case STRING -> "No such text";
      case TOKEN -> "no-such-code";
      case URI, REFERENCE -> "http://example.org/no-such-thing";
      case DATE -> "1926";
      case QUANTITY -> "-1926";
      case COMPOSITE -> parameter.getName().endsWith("quantity") ? "age$-1926" : "age$207957008";
      default -> throw new AssertionError(parameter.getParamType());
    };
  }
}
