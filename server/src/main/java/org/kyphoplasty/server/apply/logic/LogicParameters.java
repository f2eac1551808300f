package org.kyphoplasty.server.apply.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hl7.elm.r1.ListTypeSpecifier;
import org.hl7.elm.r1.NamedTypeSpecifier;
import org.hl7.elm.r1.ParameterDef;
import org.hl7.elm.r1.TypeSpecifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.fhir.converter.R4FhirTypeConverter;

/** Turns a Parameters resource into CQL parameter values, checked against the declarations. */
final class LogicParameters {
  private LogicParameters() {}

  static Map<String, Object> convert(Parameters given, Map<String, ParameterDef> declared) {
    Map<String, List<Object>> values = new HashMap<>();
    for (ParametersParameterComponent each : given.getParameter()) {
      ParameterDef declaration = declared.get(each.getName());
      if (declaration == null) {
        throw new InvalidLogicParameter(
            "The logic has no parameter '%s'; it has %s"
                .formatted(each.getName(), new TreeSet<>(declared.keySet())));
      }
      values
          .computeIfAbsent(each.getName(), name -> new ArrayList<>())
          .add(value(each, elementType(declaration)));
    }
    Map<String, Object> converted = new HashMap<>();
    values.forEach((name, list) -> converted.put(name, shape(name, list, declared.get(name))));
    return converted;
  }

  private static Object shape(
      String name, List<Object> values, @Nullable ParameterDef declaration) {
    if (declaration != null
        && declaration.getParameterTypeSpecifier() instanceof ListTypeSpecifier) {
      return values;
    }
    if (values.size() > 1) {
      throw new InvalidLogicParameter("The parameter '%s' was given twice".formatted(name));
    }
    return values.get(0);
  }

  private static Object value(ParametersParameterComponent given, @Nullable String type) {
    Object value =
        given.hasResource()
            ? given.getResource()
            : new R4FhirTypeConverter().toCqlType(given.getValue());
    String actual = value == null ? "no value" : value.getClass().getSimpleName();
    if (value == null || (type != null && !type.equals(actual))) {
      throw new InvalidLogicParameter(
          "The parameter '%s' must be a %s, not %s".formatted(given.getName(), type, actual));
    }
    return value;
  }

  private static @Nullable String elementType(ParameterDef declaration) {
    TypeSpecifier specifier = declaration.getParameterTypeSpecifier();
    if (specifier instanceof ListTypeSpecifier list) {
      specifier = list.getElementType();
    }
    return specifier instanceof NamedTypeSpecifier named && named.getName() != null
        ? named.getName().getLocalPart()
        : null;
  }
}
