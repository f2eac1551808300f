package org.kyphoplasty.server.apply.logic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.Library;

/**
 * The functions of a library that have one form only, by name. In the library itself they are
 * marked external, so that the engine hands each call to {@link FunctionResults}.
 */
final class Functions {
  private Functions() {}

  /** Takes the functions out of a library that is being loaded. */
  static Map<String, FunctionDef> takeOver(Library library) {
    var statements = library.getStatements();
    if (statements == null) {
      return Map.of();
    }
    List<FunctionDef> all =
        statements.getDef().stream()
            .filter(FunctionDef.class::isInstance)
            .map(FunctionDef.class::cast)
            .toList();
    Map<String, Integer> forms = new HashMap<>();
    all.forEach(each -> forms.merge(String.valueOf(each.getName()), 1, Integer::sum));
    Map<String, FunctionDef> functions = new LinkedHashMap<>();
    for (FunctionDef each : all) {
      String name = String.valueOf(each.getName());
      if (each.getExpression() != null && Integer.valueOf(1).equals(forms.get(name))) {
        functions.put(name, evaluable(each));
        each.setExternal(true);
      }
    }
    return Map.copyOf(functions);
  }

  private static FunctionDef evaluable(FunctionDef function) {
    return new FunctionDef()
        .withName(function.getName())
        .withContext(function.getContext())
        .withLocator(function.getLocator())
        .withOperand(function.getOperand())
        .withExpression(function.getExpression());
  }
}
