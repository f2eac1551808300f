package org.kyphoplasty.server.apply.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One small change of one library.
 *
 * @param source the library
 * @param definition the define, function or parameter that is changed, as ELM
 * @param change what is done, such as {@code drop conjunct}
 * @param locator where in the CQL it is done
 * @param place the part of the definition that is replaced
 * @param replacement what takes its place; null to take it out of its list
 */
record Mutant(
    ElmSource source,
    JsonNode definition,
    String change,
    String locator,
    JsonPointer place,
    @Nullable JsonNode replacement) {

  /** The name of what is changed. */
  String define() {
    return definition.path("name").asText();
  }

  /** Whether a define is changed, which has one value for a patient. */
  boolean isOfDefine() {
    return definition.has("expression") && !definition.path("type").asText().equals("FunctionDef");
  }

  /** The definition with the change. */
  JsonNode changed() {
    JsonNode changed = definition.deepCopy();
    JsonNode parent = changed.at(place.head());
    JsonPointer last = Objects.requireNonNull(place.last());
    if (parent instanceof ArrayNode list) {
      if (replacement == null) {
        list.remove(last.getMatchingIndex());
      } else {
        list.set(last.getMatchingIndex(), replacement);
      }
    } else {
      ((ObjectNode) parent).set(last.getMatchingProperty(), replacement);
    }
    return changed;
  }

  /** What is changed, without the place, which moves when lines are added above it. */
  String key() {
    String text = source.text(locator);
    return "%s | %s | %s | %s".formatted(source.name(), define(), change, text);
  }

  /** The change with file and line. */
  @Override
  public String toString() {
    return "profiles/input/cql/%s.cql:%s: %s"
        .formatted(source.name(), locator.substring(0, locator.indexOf(':')), key());
  }
}
