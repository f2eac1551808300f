package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;

/**
 * What a call of {@code $validate} asks for: a resource in the body, or Parameters with it.
 *
 * @param resource the resource as it was sent, so that nothing of it is lost before validation
 * @param type its type
 * @param mode create, update or delete
 * @param profile the profile to validate against
 */
record ValidateRequest(
    Optional<String> resource,
    Optional<String> type,
    Optional<String> mode,
    Optional<String> profile) {
  private static final Set<String> MODES = Set.of("create", "update", "delete");
  private static final Set<String> KNOWN = Set.of("resource", "mode", "profile");
  private static final ObjectMapper JSON = new ObjectMapper();

  static ValidateRequest read(RequestDetails request) {
    ValidateRequest body = body(request);
    ValidateRequest all =
        new ValidateRequest(
            body.resource,
            body.type,
            query(request, "mode").or(body::mode),
            query(request, "profile").or(body::profile));
    all.mode.ifPresent(ValidateRequest::checkMode);
    return all;
  }

  private static ValidateRequest body(RequestDetails request) {
    byte[] bytes = request.loadRequestContents();
    if (bytes.length == 0) {
      return new ValidateRequest(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    EncodingEnum encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request);
    return encoding == EncodingEnum.XML ? xml(request.getFhirContext(), text) : json(text);
  }

  private static ValidateRequest json(String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new InvalidRequestException("The body is not JSON: " + e.getOriginalMessage());
    }
    if (!"Parameters".equals(root.path("resourceType").asText())
        || root.path("parameter").findValue("resource") == null) {
      return whole(text, root.path("resourceType").asText(null));
    }
    JsonNode resource = null;
    String mode = null;
    String profile = null;
    for (JsonNode each : root.path("parameter")) {
      switch (checkName(each.path("name").asText())) {
        case "resource" -> resource = each.path("resource");
        case "mode" -> mode = primitive(each);
        default -> profile = primitive(each);
      }
    }
    return new ValidateRequest(
        Optional.ofNullable(resource).map(JsonNode::toString),
        Optional.ofNullable(resource).map(each -> each.path("resourceType").asText()),
        Optional.ofNullable(mode),
        Optional.ofNullable(profile));
  }

  private static @Nullable String primitive(JsonNode parameter) {
    return parameter.properties().stream()
        .filter(each -> each.getKey().startsWith("value"))
        .map(each -> each.getValue().asText())
        .findFirst()
        .orElse(null);
  }

  private static ValidateRequest xml(FhirContext fhir, String text) {
    IBaseResource root;
    try {
      root = fhir.newXmlParser().parseResource(text);
    } catch (DataFormatException e) {
      throw new InvalidRequestException("The body is not FHIR XML: " + e.getMessage());
    }
    if (!(root instanceof Parameters parameters) || !parameters.hasParameter("resource")) {
      return whole(text, root.fhirType());
    }
    parameters.getParameter().stream()
        .map(ParametersParameterComponent::getName)
        .forEach(ValidateRequest::checkName);
    var resource = parameters.getParameter("resource").getResource();
    return new ValidateRequest(
        Optional.of(fhir.newXmlParser().encodeResourceToString(resource)),
        Optional.of(resource.fhirType()),
        value(parameters, "mode"),
        value(parameters, "profile"));
  }

  private static Optional<String> value(Parameters parameters, String name) {
    return Optional.ofNullable(parameters.getParameter(name))
        .map(each -> each.getValue().primitiveValue());
  }

  private static ValidateRequest whole(String text, @Nullable String type) {
    if (type == null) {
      throw new InvalidRequestException("The body has no resourceType");
    }
    return new ValidateRequest(
        Optional.of(text), Optional.of(type), Optional.empty(), Optional.empty());
  }

  private static Optional<String> query(RequestDetails request, String name) {
    String[] values = request.getParameters().get(name);
    return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0]);
  }

  private static String checkName(String name) {
    if (!KNOWN.contains(name)) {
      throw new InvalidRequestException(
          "The parameter '%s' is not supported; supported are %s".formatted(name, KNOWN));
    }
    return name;
  }

  private static void checkMode(String mode) {
    if (!MODES.contains(mode)) {
      throw new InvalidRequestException(
          "The mode '%s' is not supported; supported are %s".formatted(mode, MODES));
    }
  }
}
