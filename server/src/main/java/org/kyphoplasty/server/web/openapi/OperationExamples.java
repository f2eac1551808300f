package org.kyphoplasty.server.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * Parameters with which the operations can be tried: as many as an answer needs, with a fictional
 * patient who is not stored.
 */
final class OperationExamples {
  private static final String FILE = "examples.json";
  private static final String PATIENT_LOGIC = "$apply";
  private static final Set<String> ALSO_FOR_PATIENT = Set.of("$r5.apply", "$populate", "$evaluate");
  private static final Set<String> NAMED_OTHERWISE =
      Set.of("$validate", "$lookup", "$subsumes", "$extract", "$everything");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode examples;

  OperationExamples() {
    try (InputStream file = OperationExamples.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      this.examples = JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A Parameters resource.
   *
   * @param type the resource type at which the operation is called
   * @param operation its name with {@code $}
   * @param named the artifact that the call has to name; empty if the path does
   */
  ObjectNode parameters(String type, String operation, Optional<MetadataResource> named) {
    ObjectNode parameters = JSON.createObjectNode().put("resourceType", "Parameters");
    ArrayNode all = parameters.putArray("parameter");
    if (!NAMED_OTHERWISE.contains(operation)) {
      named.ifPresent(
          artifact -> all.addObject().put("name", "url").put("valueUri", artifact.getUrl()));
    }
    find(type, operation).forEach(all::add);
    if (operation.equals("$validate")) {
      all.addObject().put("name", "resource").putObject("resource").put("resourceType", type);
    }
    if (all.isEmpty()) {
      parameters.remove("parameter");
    }
    return parameters;
  }

  private JsonNode find(String type, String operation) {
    String ofType = type + "/" + operation;
    if (examples.has(ofType)) {
      return examples.path(ofType);
    }
    return examples.path(ALSO_FOR_PATIENT.contains(operation) ? PATIENT_LOGIC : operation);
  }
}
