package org.kyphoplasty.publisher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.ParameterDefinition;
import org.hl7.fhir.r4.model.ParameterDefinition.ParameterUse;

/** What an ELM library (HL7 ELM r1, JSON) says about the data that it needs. */
final class Elm {
  private static final String FHIR_TYPE = "{http://hl7.org/fhir}";
  private static final String SYSTEM_TYPE = "{urn:hl7-org:elm-types:r1}";

  /** CQL system types that FHIR names otherwise than by a small first letter. */
  private static final Map<String, String> FHIR_NAMES =
      Map.of("Quantity", "Quantity", "Code", "Coding", "Concept", "CodeableConcept");

  /** Another library that this one includes. */
  record Include(String name, String version) {}

  private final JsonNode library;

  private Elm(JsonNode library) {
    this.library = library;
  }

  static Elm parse(String json) {
    try {
      return new Elm(new ObjectMapper().readTree(json).path("library"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The CQL compiler wrote invalid JSON", e);
    }
  }

  List<Include> includes() {
    List<Include> includes = new ArrayList<>();
    for (JsonNode include : library.path("includes").path("def")) {
      includes.add(new Include(include.path("path").asText(), include.path("version").asText()));
    }
    return includes;
  }

  /** Canonical urls of the declared value sets. */
  List<String> valueSets() {
    return ids("valueSets");
  }

  /** Canonical urls of the declared code systems. */
  List<String> codeSystems() {
    return ids("codeSystems");
  }

  private List<String> ids(String section) {
    List<String> urls = new ArrayList<>();
    library.path(section).path("def").forEach(def -> urls.add(def.path("id").asText()));
    return urls;
  }

  /** The parameters of named type; an interval or a list has no FHIR type of its own. */
  List<ParameterDefinition> parameters() {
    List<ParameterDefinition> parameters = new ArrayList<>();
    for (JsonNode def : library.path("parameters").path("def")) {
      JsonNode specifier = def.path("parameterTypeSpecifier").path("name");
      String type = def.path("parameterType").asText(specifier.asText());
      if (!type.isEmpty()) {
        ParameterDefinition parameter = new ParameterDefinition();
        parameter.setName(def.path("name").asText());
        parameter.setUse(ParameterUse.IN);
        parameter.setMin(0);
        parameter.setMax("1");
        parameter.setType(fhirType(type));
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  private static String fhirType(String type) {
    String name = type.replace(SYSTEM_TYPE, "").replace(FHIR_TYPE, "");
    String system = FHIR_NAMES.get(name);
    boolean isSystem = type.startsWith(SYSTEM_TYPE);
    return isSystem && system == null
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : system == null ? name : system;
  }

  /** One requirement for each kind of retrieve: type, and the value set of its code filter. */
  List<DataRequirement> dataRequirements() {
    Map<String, String> valueSets = new LinkedHashMap<>();
    for (JsonNode def : library.path("valueSets").path("def")) {
      valueSets.put(def.path("name").asText(), def.path("id").asText());
    }
    Map<String, DataRequirement> requirements = new LinkedHashMap<>();
    for (JsonNode retrieve : retrieves(library, new ArrayList<>())) {
      DataRequirement requirement = new DataRequirement();
      requirement.setType(retrieve.path("dataType").asText().replace(FHIR_TYPE, ""));
      String valueSet = valueSets.get(valueSetName(retrieve.path("codes")));
      if (valueSet != null) {
        requirement.addCodeFilter(
            new DataRequirementCodeFilterComponent()
                .setPath(retrieve.path("codeProperty").asText())
                .setValueSet(valueSet));
      }
      requirements.putIfAbsent(requirement.getType() + valueSet, requirement);
    }
    return List.copyOf(requirements.values());
  }

  private static String valueSetName(JsonNode codes) {
    JsonNode reference =
        codes.path("type").asText().equals("ExpandValueSet") ? codes.path("operand") : codes;
    return reference.path("name").asText();
  }

  private static List<JsonNode> retrieves(JsonNode node, List<JsonNode> found) {
    if (node.path("type").asText().equals("Retrieve")) {
      found.add(node);
    }
    node.forEach(child -> retrieves(child, found));
    return found;
  }
}
