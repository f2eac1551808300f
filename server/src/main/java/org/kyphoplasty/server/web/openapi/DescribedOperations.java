package org.kyphoplasty.server.web.openapi;

import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.artifact.ArtifactStore;

/**
 * HAPI's OpenAPI document, in which each path of a published type names an artifact that is there,
 * and each operation has parameters, so that what is published answers as the page sends it.
 */
final class DescribedOperations extends OpenApiInterceptor {
  /** Shown of their types; of other types the first artifact is. */
  private static final List<String> SHOWN =
      List.of(
          "kyphoplasty-pathway",
          "KyphoplastyEligibilityLogic",
          "kyphoplasty",
          "performed-kyphoplasty",
          "procedure-to-standard");

  private final ArtifactStore artifacts;
  private final OperationExamples examples = new OperationExamples();

  DescribedOperations(ArtifactStore artifacts) {
    this.artifacts = artifacts;
    setBannerImage("");
  }

  @Override
  protected OpenAPI generateOpenApi(ServletRequestDetails request) {
    OpenAPI document = super.generateOpenApi(request);
    document
        .getPaths()
        .forEach(
            (path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    return document;
  }

  private void describe(String path, Operation operation) {
    List<String> parts = List.of(path.split("/", -1));
    String type = parts.get(1);
    Optional<Resource> shown = shown(type);
    shown.ifPresent(
        artifact ->
            parameters(operation, "path").forEach(parameter -> describe(parameter, artifact)));
    String name = parts.get(parts.size() - 1);
    if (name.startsWith("$")) {
      boolean namedByPath = parts.contains("{id}");
      describe(
          operation,
          examples.parameters(
              type,
              name,
              shown
                  .filter(artifact -> !namedByPath && artifact instanceof MetadataResource)
                  .map(MetadataResource.class::cast)));
    }
  }

  private static void describe(Parameter parameter, Resource artifact) {
    parameter.setExample(
        parameter.getName().equals("id")
            ? artifact.getIdPart()
            : artifact.getMeta().getVersionId());
  }

  private static void describe(Operation operation, JsonNode parameters) {
    if (operation.getRequestBody() != null) {
      operation
          .getRequestBody()
          .getContent()
          .values()
          .forEach(body -> describe(body, parameters.toPrettyString()));
    }
    parameters(operation, "query")
        .forEach(query -> parameters.path("parameter").forEach(each -> fill(query, each)));
  }

  private static void describe(MediaType body, String example) {
    body.setExamples(null);
    body.setExample(example);
  }

  private static void fill(Parameter query, JsonNode given) {
    if (given.path("name").asText().equals(query.getName())) {
      given
          .properties()
          .forEach(
              property -> {
                if (property.getKey().startsWith("value")) {
                  query.setExample(property.getValue().asText());
                }
              });
    }
  }

  private static Stream<Parameter> parameters(Operation operation, String in) {
    return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
        .filter(parameter -> parameter.getIn().equals(in));
  }

  private Optional<Resource> shown(String type) {
    var current = artifacts.current();
    return SHOWN.stream()
        .flatMap(id -> current.read(type, id).stream())
        .findFirst()
        .or(() -> current.all(type).stream().findFirst());
  }
}
