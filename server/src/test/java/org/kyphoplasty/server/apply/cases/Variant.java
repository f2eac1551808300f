package org.kyphoplasty.server.apply.cases;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.Define;

/**
 * A test patient who differs from another in a few places, and what some defines come to then: one
 * entry of {@code variants.json}, see the README beside it.
 *
 * @param patient the patient with the changes
 * @param expected canonical values by {@code Library.define}
 */
public record Variant(PatientCase patient, Map<String, JsonNode> expected) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EACH = "$";
  private static final String LIBRARIES = "http://kyphoplasty-pathway.org/fhir/Library/";

  /** All variants of a folder of test patients; an entry with {@code for} makes several. */
  public static List<Variant> readAll(FhirContext fhir, Path tests) {
    try {
      JsonNode entries = JSON.readTree(tests.resolve("variants.json").toFile());
      List<Variant> variants = new ArrayList<>();
      for (JsonNode entry : entries) {
        for (JsonNode each : entry.path("for").isEmpty() ? List.of(entry) : spread(entry)) {
          variants.add(read(fhir, tests, each));
        }
      }
      return variants;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the variants in " + tests, e);
    }
  }

  /** The defines of which the values are expected. */
  public List<Define> defines() {
    return expected.keySet().stream()
        .map(name -> name.split("\\.", 2))
        .map(parts -> new Define(LIBRARIES + parts[0], parts[1]))
        .toList();
  }

  @Override
  public String toString() {
    return patient.title() + ": " + patient.why();
  }

  /** An entry for each value of {@code for}, which stands where {@code $} does. */
  private static List<JsonNode> spread(JsonNode entry) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode value : entry.path("for")) {
      ObjectNode each = entry.deepCopy();
      each.put("why", each.path("why").asText() + ": " + value.asText());
      fill(each.path("set"), value);
      all.add(each);
    }
    return all;
  }

  private static void fill(JsonNode node, JsonNode value) {
    if (node instanceof ObjectNode object) {
      object.properties().stream()
          .filter(each -> each.getValue().asText().equals(EACH))
          .forEach(each -> each.setValue(value));
    }
    node.forEach(each -> fill(each, value));
  }

  private static Variant read(FhirContext fhir, Path tests, JsonNode entry) throws IOException {
    Path folder = tests.resolve(entry.path("patient").asText());
    Map<String, JsonNode> chart = chart(folder);
    for (Map.Entry<String, JsonNode> each : entry.path("copy").properties()) {
      JsonNode original = Objects.requireNonNull(chart.get(each.getValue().asText()));
      chart.put(each.getKey(), ((ObjectNode) original.deepCopy()).put("id", id(each.getKey())));
    }
    entry.path("set").properties().forEach(each -> set(chart, each.getKey(), each.getValue()));
    Bundle given = new Bundle().setType(Bundle.BundleType.COLLECTION);
    for (JsonNode each : chart.values()) {
      given.addEntry().setResource((Resource) fhir.newJsonParser().parseResource(each.toString()));
    }
    Map<String, JsonNode> expected = new TreeMap<>();
    entry
        .path("then")
        .properties()
        .forEach(
            each ->
                expected.put(
                    "Kyphoplasty" + each.getKey(), CanonicalValue.normalized(each.getValue())));
    String why = entry.path("why").asText();
    return new Variant(
        new PatientCase(
            folder,
            folder.getFileName().toString(),
            why,
            Set.of(),
            Set.of(),
            given,
            parameters(folder, entry)),
        expected);
  }

  private static Parameters parameters(Path folder, JsonNode entry) throws IOException {
    JsonNode given = JSON.readTree(folder.resolve("case.json").toFile()).path("parameters");
    ObjectNode all = given.deepCopy();
    entry.path("parameters").properties().forEach(each -> all.set(each.getKey(), each.getValue()));
    entry.path("parameters").properties().stream()
        .filter(each -> each.getValue().isNull())
        .forEach(each -> all.remove(each.getKey()));
    return PatientCase.parameters(all);
  }

  /**
   * The resources of a patient by type and the end of their id, such as {@code Condition-fracture}.
   */
  private static Map<String, JsonNode> chart(Path folder) throws IOException {
    Map<String, JsonNode> chart = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("given"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        chart.put(name.replaceFirst("-" + folder.getFileName(), ""), JSON.readTree(file.toFile()));
      }
    }
    return chart;
  }

  /**
   * Sets what stands at {@code Condition-fracture/code}, or a whole resource; null takes it out.
   */
  private static void set(Map<String, JsonNode> chart, String where, JsonNode value) {
    int slash = where.indexOf('/');
    if (slash < 0) {
      put(chart, where, value);
      return;
    }
    JsonNode resource = Objects.requireNonNull(chart.get(where.substring(0, slash)), where);
    JsonPointer place = JsonPointer.compile(where.substring(slash));
    JsonNode parent = resource.at(place.head());
    JsonPointer last = Objects.requireNonNull(place.last());
    if (parent instanceof ArrayNode list) {
      list.set(last.getMatchingIndex(), value);
    } else if (value.isNull()) {
      ((ObjectNode) parent).remove(last.getMatchingProperty());
    } else {
      ((ObjectNode) parent).set(last.getMatchingProperty(), value);
    }
  }

  private static void put(Map<String, JsonNode> chart, String name, JsonNode value) {
    if (value.isNull()) {
      Objects.requireNonNull(chart.remove(name), name);
    } else {
      chart.put(name, ((ObjectNode) value.deepCopy()).set("id", new TextNode(id(name))));
    }
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
