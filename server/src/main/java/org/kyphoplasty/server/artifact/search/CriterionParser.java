package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads {@code name:modifier=value,value} (R4 search, section 3.1.1.4). */
final class CriterionParser {
  private final String type;
  private final SearchScope scope;

  CriterionParser(String type, SearchScope scope) {
    this.type = type;
    this.scope = scope;
  }

  /**
   * @throws InvalidRequestException on an unknown parameter, modifier or value
   */
  Criterion parse(String key, String value) {
    int colon = key.indexOf(':');
    String name = colon < 0 ? key : key.substring(0, colon);
    String modifier = colon < 0 ? "" : key.substring(colon + 1);
    RuntimeSearchParam parameter = scope.parameters().require(type, name);
    return new Criterion(name, test(parameter, modifier, value));
  }

  private Predicate<List<IndexValue>> test(
      RuntimeSearchParam parameter, String modifier, String value) {
    if (modifier.equals("missing")) {
      boolean missing = missing(value);
      return values -> values.isEmpty() == missing;
    }
    requireModifier(parameter, modifier);
    List<Predicate<IndexValue>> anyOf =
        Escaped.split(value, ',').stream()
            .map(v -> one(parameter.getParamType(), parameter, modifier, v))
            .toList();
    Predicate<List<IndexValue>> matches =
        values -> values.stream().anyMatch(v -> anyOf.stream().anyMatch(p -> p.test(v)));
    return modifier.equals("not") ? matches.negate() : matches;
  }

  private Predicate<IndexValue> one(
      RestSearchParameterTypeEnum as, RuntimeSearchParam parameter, String modifier, String value) {
    return switch (as) {
      case STRING -> StringMatch.of(modifier, Escaped.unescape(value));
      case URI -> UriMatch.of(modifier, Escaped.unescape(value));
      case TOKEN -> TokenMatch.of(modifier, value);
      case DATE -> DateMatch.of(value);
      case QUANTITY -> QuantityMatch.of(value);
      case REFERENCE -> ReferenceMatch.of(modifier, Escaped.unescape(value), scope);
      case COMPOSITE -> composite(parameter, value);
      default -> throw new IllegalStateException("No search by " + parameter.getUri());
    };
  }

  private Predicate<IndexValue> composite(RuntimeSearchParam parameter, String value) {
    List<String> parts = Escaped.split(value, '$');
    if (parts.size() != 2) {
      throw new InvalidRequestException(
          "'" + parameter.getName() + "' takes two values with a $ between them");
    }
    Predicate<IndexValue> first = TokenMatch.of("", parts.get(0));
    Predicate<IndexValue> second =
        one(Composite.of(parameter).second(), parameter, "", parts.get(1));
    return value2 ->
        value2 instanceof IndexValue.Tuple tuple
            && tuple.first().stream().anyMatch(first)
            && tuple.second().stream().anyMatch(second);
  }

  private static boolean missing(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidRequestException(":missing takes true or false");
    };
  }

  private void requireModifier(RuntimeSearchParam parameter, String modifier) {
    Set<String> allowed =
        switch (parameter.getParamType()) {
          case STRING -> Set.of("exact", "contains");
          case TOKEN -> Set.of("not", "text");
          case URI -> Set.of("above", "below");
          case REFERENCE -> ReferenceMatch.modifiers(scope);
          default -> Set.<String>of();
        };
    if (!modifier.isEmpty() && !allowed.contains(modifier)) {
      throw new InvalidRequestException(
          "Search parameter '%s' does not know the modifier ':%s'. It knows :missing%s"
              .formatted(
                  parameter.getName(),
                  modifier,
                  allowed.stream().sorted().map(m -> ", :" + m).reduce("", String::concat)));
    }
  }
}
