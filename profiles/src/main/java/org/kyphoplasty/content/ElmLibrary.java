package org.kyphoplasty.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Library;

/** The ELM that a Library resource carries, as far as the checks read it. */
final class ElmLibrary {
  /** A code that CQL names, with the url of its code system. */
  record Code(String system, String code) {}

  private final JsonNode root;

  private ElmLibrary(JsonNode root) {
    this.root = root;
  }

  /** The library's ELM in JSON; empty if it has none that can be read. */
  static Optional<ElmLibrary> of(Library library) {
    return library.getContent().stream()
        .filter(each -> "application/elm+json".equals(each.getContentType()))
        .map(Attachment::getData)
        .findFirst()
        .flatMap(ElmLibrary::parse);
  }

  private static Optional<ElmLibrary> parse(byte[] json) {
    try {
      return Optional.of(new ElmLibrary(new ObjectMapper().readTree(json).path("library")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The names of all public expressions; functions are none. */
  Set<String> defines() {
    Set<String> names = new TreeSet<>();
    for (JsonNode def : root.path("statements").path("def")) {
      if (!def.path("type").asText().equals("FunctionDef")
          && !def.path("accessLevel").asText().equals("Private")) {
        names.add(def.path("name").asText());
      }
    }
    return names;
  }

  /** The declared codes by name. */
  Map<String, Code> codes() {
    Map<String, String> systems = new LinkedHashMap<>();
    for (JsonNode def : root.path("codeSystems").path("def")) {
      systems.put(def.path("name").asText(), def.path("id").asText());
    }
    Map<String, Code> codes = new LinkedHashMap<>();
    for (JsonNode def : root.path("codes").path("def")) {
      String system = systems.get(def.path("codeSystem").path("name").asText());
      if (system != null) {
        codes.put(def.path("name").asText(), new Code(system, def.path("id").asText()));
      }
    }
    return codes;
  }
}
