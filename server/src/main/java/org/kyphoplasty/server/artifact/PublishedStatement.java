package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.StringType;
import org.kyphoplasty.server.artifact.search.SearchParameters;

/** Says in the CapabilityStatement how published types are searched, which HAPI cannot know. */
public final class PublishedStatement {
  private final SearchParameters parameters;

  PublishedStatement(SearchParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Replaces the search parameters and includes of a published type, and takes from any other what
   * would have to reach over to the published ones.
   */
  public void describe(CapabilityStatementRestResourceComponent resource) {
    String type = resource.getType();
    if (PublishedTypes.NAMES.contains(type)) {
      resource.getSearchParam().clear();
      parameters.of(type).values().forEach(parameter -> add(resource, parameter));
      resource.setSearchInclude(strings(Stream.concat(Stream.of("*"), references(type))));
      resource.setSearchRevInclude(
          strings(PublishedTypes.NAMES.stream().flatMap(this::references)));
    } else {
      resource
          .getSearchRevInclude()
          .removeIf(include -> PublishedTypes.NAMES.contains(include.getValue().split(":", 2)[0]));
    }
  }

  private static void add(
      CapabilityStatementRestResourceComponent resource, RuntimeSearchParam parameter) {
    resource
        .addSearchParam()
        .setName(parameter.getName())
        .setType(SearchParamType.fromCode(parameter.getParamType().getCode()))
        .setDefinition(parameter.getUri())
        .setDocumentation(parameter.getDescription());
  }

  private Stream<String> references(String type) {
    return parameters.references(type).stream().map(parameter -> type + ":" + parameter.getName());
  }

  private static List<StringType> strings(Stream<String> values) {
    return values.map(StringType::new).toList();
  }
}
