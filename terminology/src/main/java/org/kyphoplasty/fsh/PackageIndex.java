package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/** The {@code .index.json} of one folder of a FHIR package. */
final class PackageIndex {
  private static final List<String> COLUMNS =
      List.of(
          "resourceType",
          "id",
          "url",
          "version",
          "kind",
          "type",
          "supplements",
          "content",
          "valueSet",
          "derivation");

  private PackageIndex() {}

  /** Lists resources, given by file name. */
  static byte[] of(SortedMap<String, byte[]> resources) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode index = mapper.createObjectNode().put("index-version", 2);
    ArrayNode files = index.putArray("files");
    resources.forEach(
        (name, bytes) -> {
          JsonNode resource = parse(mapper, bytes);
          ObjectNode row = files.addObject().put("filename", name);
          for (String column : COLUMNS) {
            if (resource.path(column).isTextual()) {
              row.set(column, resource.get(column));
            }
          }
        });
    return (index.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode parse(ObjectMapper mapper, byte[] bytes) {
    try {
      return mapper.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
