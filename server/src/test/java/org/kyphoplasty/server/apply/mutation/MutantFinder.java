package org.kyphoplasty.server.apply.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the changes of a library that decide something: conditions, comparisons, bounds, lists. */
final class MutantFinder {
  private static final Map<String, List<String>> OTHER_COMPARISONS =
      Map.of(
          "Greater", List.of("GreaterOrEqual", "Less"),
          "GreaterOrEqual", List.of("Greater", "Less"),
          "Less", List.of("LessOrEqual", "Greater"),
          "LessOrEqual", List.of("Less", "Greater"),
          "Before", List.of("SameOrBefore", "After"),
          "After", List.of("SameOrAfter", "Before"),
          "SameOrBefore", List.of("Before", "SameOrAfter"),
          "SameOrAfter", List.of("After", "SameOrBefore"));

  private static final Set<String> CONDITIONS =
      Set.of(
          "AnyInValueSet",
          "Equal",
          "Equivalent",
          "Exists",
          "In",
          "InValueSet",
          "IsFalse",
          "IsNull",
          "IsTrue",
          "StartsWith");

  private static final Set<String> REFERENCES =
      Set.of("ExpressionRef", "FunctionRef", "ParameterRef");
  private static final Set<String> SWITCHES = Set.of("And", "Or");

  private final ElmSource source;
  private final JsonNode definition;
  private final List<Mutant> found = new ArrayList<>();

  private MutantFinder(ElmSource source, JsonNode definition) {
    this.source = source;
    this.definition = definition;
  }

  /** The changes of everything in a library, in the order of its ELM. */
  static List<Mutant> mutants(ElmSource source) {
    List<Mutant> all = new ArrayList<>();
    JsonNode library = source.elm().path("library");
    for (String part : List.of("parameters", "statements")) {
      String body = part.equals("parameters") ? "default" : "expression";
      for (JsonNode definition : library.path(part).path("def")) {
        if (definition.has(body) && !"Patient".equals(definition.path("name").asText())) {
          MutantFinder finder = new MutantFinder(source, definition);
          JsonPointer place = JsonPointer.empty().appendProperty(body);
          finder.visit(definition.get(body), place, definition, locator(definition, "1:1"));
          all.addAll(finder.found);
        }
      }
    }
    return all;
  }

  private void visit(JsonNode node, JsonPointer place, JsonNode parent, String outer) {
    String at = locator(node, outer);
    if (node.isObject()) {
      change(node, place, parent, at);
      node.properties()
          .forEach(each -> visit(each.getValue(), place.appendProperty(each.getKey()), node, at));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        visit(node.get(i), place.appendIndex(i), parent, at);
      }
    }
  }

  private void change(JsonNode node, JsonPointer place, JsonNode parent, String at) {
    String type = type(node);
    if (SWITCHES.contains(type)) {
      drop(node, 0, place);
      drop(node, 1, place);
    } else if (type.equals("Not")) {
      add("negate", at, place, node.get("operand"));
    } else if (type.equals("Literal")) {
      literal(node, place, at);
    } else if (type.equals("List") && node.path("element").size() > 1) {
      dropEach("drop member", node.get("element"), place.appendProperty("element"), at);
    } else if (type.equals("Case")) {
      dropEach("drop case", node.get("caseItem"), place.appendProperty("caseItem"), at);
    }
    for (String other : OTHER_COMPARISONS.getOrDefault(type, List.of())) {
      add("compare by " + other, at, place, ((ObjectNode) node.deepCopy()).put("type", other));
    }
    if (isCondition(type, node, parent) && !type(parent).equals("Not")) {
      add("negate", at, place, not(node));
    }
  }

  /** A reference is a condition where one is expected. */
  private static boolean isCondition(String type, JsonNode node, JsonNode parent) {
    return CONDITIONS.contains(type)
        || (REFERENCES.contains(type)
            && (SWITCHES.contains(type(parent))
                || node.equals(parent.get("where"))
                || node.equals(parent.get("condition"))));
  }

  /** Of a chain of one operator, each operand is dropped once. */
  private void drop(JsonNode node, int operand, JsonPointer place) {
    JsonNode dropped = node.get("operand").get(operand);
    if (!type(dropped).equals(type(node))) {
      String change = type(node).equals("And") ? "drop conjunct" : "drop disjunct";
      String at = locator(dropped, locator(node, "1:1"));
      add(change, at, place, node.get("operand").get(1 - operand));
    }
  }

  private void dropEach(String change, JsonNode list, JsonPointer place, String outer) {
    for (int i = 0; i < list.size(); i++) {
      add(change, locator(list.get(i), outer), place.appendIndex(i), null);
    }
  }

  private void literal(JsonNode node, JsonPointer place, String at) {
    String kind = node.path("valueType").asText();
    ObjectNode changed = node.deepCopy();
    if (kind.endsWith("Integer")) {
      add("bound + 1", at, place, changed.put("value", "" + (node.path("value").asInt() + 1)));
    } else if (kind.endsWith("Boolean")) {
      add("negate", at, place, changed.put("value", "" + !node.path("value").asBoolean()));
    }
  }

  private void add(String change, String at, JsonPointer place, @Nullable JsonNode replacement) {
    found.add(new Mutant(source, definition, change, at, place, replacement));
  }

  private static ObjectNode not(JsonNode node) {
    ObjectNode not = JsonNodeFactory.instance.objectNode().put("type", "Not");
    not.putArray("signature");
    not.set("operand", node);
    return not;
  }

  private static String type(JsonNode node) {
    return node.path("type").asText();
  }

  private static String locator(JsonNode node, String outer) {
    return node.path("locator").asText(outer);
  }
}
