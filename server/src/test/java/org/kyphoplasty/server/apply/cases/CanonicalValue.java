package org.kyphoplasty.server.apply.cases;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.runtime.BaseTemporal;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Concept;
import org.opencds.cqf.cql.engine.runtime.DateTime;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * A value of CQL as JSON, in the form of {@code profiles/second-engine/canonical.mjs}: resources by
 * type and id, tuples without elements that are null, numbers without trailing zeros.
 */
final class CanonicalValue {
  private static final JsonNodeFactory JSON = new JsonNodeFactory(true);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private CanonicalValue() {}

  /** The form of what our engine gave. */
  static JsonNode of(@Nullable Object value) {
    if (value == null) {
      return JSON.nullNode();
    }
    if (value instanceof Boolean bool) {
      return JSON.booleanNode(bool);
    }
    if (value instanceof Number number) {
      return number(new BigDecimal(number.toString()));
    }
    if (value instanceof DateTime moment) {
      return JSON.textNode(dateTime(moment));
    }
    if (value instanceof String || value instanceof BaseTemporal) {
      return JSON.textNode(value.toString());
    }
    if (value instanceof Iterable<?> values) {
      ArrayNode list = JSON.arrayNode();
      values.forEach(each -> list.add(of(each)));
      return list;
    }
    if (value instanceof Resource resource) {
      return JSON.textNode(resource.fhirType() + "/" + resource.getIdPart());
    }
    return value instanceof Base element ? element(element) : structured(value);
  }

  private static JsonNode structured(Object value) {
    if (value instanceof Quantity quantity) {
      return JSON.objectNode()
          .<ObjectNode>set("value", of(quantity.getValue()))
          .set("unit", of(quantity.getUnit()));
    }
    if (value instanceof Code code) {
      return JSON.objectNode()
          .<ObjectNode>set("system", of(code.getSystem()))
          .set("code", of(code.getCode()));
    }
    if (value instanceof Concept concept) {
      return JSON.objectNode().set("codes", of(concept.getCodes()));
    }
    if (value instanceof Interval interval) {
      return JSON.objectNode()
          .<ObjectNode>set("low", of(interval.getLow()))
          .<ObjectNode>set("lowClosed", of(interval.getLowClosed()))
          .<ObjectNode>set("high", of(interval.getHigh()))
          .set("highClosed", of(interval.getHighClosed()));
    }
    if (value instanceof Tuple tuple) {
      ObjectNode elements = JSON.objectNode();
      tuple.getElements().forEach((name, each) -> elements.set(name, of(each)));
      return normalized(elements);
    }
    throw new IllegalArgumentException("No form for a " + value.getClass().getName());
  }

  /** As exact as it is known. */
  private static String dateTime(DateTime value) {
    String pattern =
        switch (Objects.requireNonNull(value.getPrecision())) {
          case YEAR -> "uuuu";
          case MONTH -> "uuuu-MM";
          case WEEK, DAY -> "uuuu-MM-dd";
          case HOUR -> "uuuu-MM-dd'T'HHxxx";
          case MINUTE -> "uuuu-MM-dd'T'HH:mmxxx";
          case SECOND -> "uuuu-MM-dd'T'HH:mm:ssxxx";
          case MILLISECOND -> "uuuu-MM-dd'T'HH:mm:ss.SSSxxx";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .format(Objects.requireNonNull(value.getDateTime()));
  }

  private static JsonNode element(Base element) {
    if (element instanceof PrimitiveType<?> primitive) {
      return primitive.getValue() instanceof Boolean bool
          ? JSON.booleanNode(bool)
          : JSON.textNode(primitive.getValueAsString());
    }
    return normalized(read(FHIR.newJsonParser().encodeToString(element)));
  }

  /** JSON of the other engine, or of an element, in the one form. */
  static JsonNode normalized(JsonNode value) {
    if (value.isNumber()) {
      return number(value.decimalValue());
    }
    if (value.isArray()) {
      ArrayNode list = JSON.arrayNode();
      value.forEach(each -> list.add(normalized(each)));
      return list;
    }
    if (value.isObject()) {
      ObjectNode object = JSON.objectNode();
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        if (!each.getValue().isNull()) {
          object.set(each.getKey(), normalized(each.getValue()));
        }
      }
      return object;
    }
    return value;
  }

  private static JsonNode number(BigDecimal value) {
    return JSON.numberNode(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
