package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** What a client would send that reads a module definition and knows nothing else. */
final class Prefetch {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Library module;
  private final Function<String, Bundle> valueSets;
  private final Map<String, Set<String>> codes = new HashMap<>();

  /**
   * @param valueSets a searchset with the value set of a canonical
   */
  Prefetch(Library module, Function<String, Bundle> valueSets) {
    this.module = module;
    this.valueSets = valueSets;
  }

  /** Of some data the resources that a requirement names, and in these only the elements named. */
  Bundle of(Bundle data) {
    Bundle little = new Bundle().setType(Bundle.BundleType.COLLECTION);
    for (var entry : data.getEntry()) {
      JsonNode json = read(entry.getResource());
      Set<String> paths = new HashSet<>();
      boolean wanted = false;
      for (DataRequirement requirement : module.getDataRequirement()) {
        if (matches(requirement, json)) {
          wanted = true;
          requirement.getMustSupport().stream().map(PrimitiveType::getValue).forEach(paths::add);
        }
      }
      if (wanted) {
        little.addEntry().setResource(pruned((ObjectNode) json, paths));
      }
    }
    return little;
  }

  private boolean matches(DataRequirement requirement, JsonNode json) {
    return requirement.getType().equals(json.path("resourceType").asText())
        && requirement.getCodeFilter().stream()
            .allMatch(
                filter -> {
                  Set<String> allowed = codes.computeIfAbsent(filter.getValueSet(), this::codes);
                  List<String> coded = new ArrayList<>();
                  json.path(filter.getPath())
                      .path("coding")
                      .forEach(each -> coded.add(token(each)));
                  return coded.stream().anyMatch(allowed::contains);
                });
  }

  private Set<String> codes(String valueSet) {
    ValueSet found = (ValueSet) valueSets.apply(valueSet).getEntryFirstRep().getResource();
    Set<String> codes = new HashSet<>();
    found
        .getExpansion()
        .getContains()
        .forEach(each -> codes.add(each.getSystem() + "|" + each.getCode()));
    return codes;
  }

  private static String token(JsonNode coding) {
    return coding.path("system").asText() + "|" + coding.path("code").asText();
  }

  private static Resource pruned(ObjectNode json, Set<String> paths) {
    Set<String> kept = new HashSet<>(paths);
    // What makes it a resource, and this patient's.
    kept.addAll(Set.of("resourceType", "id", "subject", "patient"));
    prune(json, "", kept);
    return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json.toString());
  }

  private static void prune(ObjectNode json, String path, Set<String> kept) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      String place = path.isEmpty() ? name : path + "." + name;
      if (kept.stream().anyMatch(each -> each.startsWith(place + "."))) {
        JsonNode below = json.get(name);
        Iterable<JsonNode> elements = below.isArray() ? below : List.of(below);
        elements.forEach(each -> prune((ObjectNode) each, place, kept));
      } else if (kept.stream().noneMatch(each -> is(each, place))) {
        json.remove(name);
      }
    }
  }

  /** JSON writes the type of a choice into the name, as {@code valueQuantity}. */
  private static boolean is(String path, String place) {
    return place.equals(path)
        || (place.startsWith(path) && place.substring(path.length()).matches("[A-Z][A-Za-z]*"));
  }

  private static JsonNode read(Resource resource) {
    try {
      return JSON.readTree(
          FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
