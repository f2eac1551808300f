package org.kyphoplasty.server.web.openapi;

import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.artifact.ArtifactStore;

/**
 * HAPI's OpenAPI document, in which each path of a published type names an artifact that is there,
 * and {@code $apply} has a fictional patient, so that all of these answer as they stand.
 */
final class DescribedOperations extends OpenApiInterceptor {
  private static final String ROOT_PLAN = "kyphoplasty-pathway";
  private static final List<String> APPLY = List.of("/$apply", "/$r5.apply");
  private static final String PATIENT = "apply-example.json";

  private final ArtifactStore artifacts;

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
    String type = path.split("/", -1)[1];
    example(type)
        .ifPresent(
            id ->
                Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                    .filter(parameter -> parameter.getIn().equals("path"))
                    .forEach(parameter -> describe(parameter, id)));
    if (APPLY.stream().anyMatch(path::endsWith) && operation.getRequestBody() != null) {
      operation.getRequestBody().getContent().values().forEach(DescribedOperations::describe);
    }
  }

  private static void describe(Parameter parameter, Resource example) {
    parameter.setExample(
        parameter.getName().equals("id") ? example.getIdPart() : example.getMeta().getVersionId());
  }

  private static void describe(MediaType body) {
    body.setExamples(null);
    body.setExample(patient());
  }

  private Optional<Resource> example(String type) {
    return artifacts
        .current()
        .read(type, ROOT_PLAN)
        .or(() -> artifacts.current().all(type).stream().findFirst());
  }

  private static String patient() {
    try (InputStream example = DescribedOperations.class.getResourceAsStream(PATIENT)) {
      if (example == null) {
        throw new IllegalStateException(PATIENT + " is not in the jar");
      }
      return new String(example.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
