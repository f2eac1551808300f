package org.kyphoplasty.server.apply.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Expression;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;

/** Finds the defines that the expressions of definitions name, and notes those that are none. */
final class Expressions {
  private static final String IDENTIFIER = "text/cql-identifier";

  private final CompiledLogic logic;
  private final List<String> errors;
  private final Set<Define> found = new LinkedHashSet<>();

  Expressions(CompiledLogic logic, List<String> errors) {
    this.logic = logic;
    this.errors = errors;
  }

  /** All defines found. */
  Set<Define> found() {
    return found;
  }

  /**
   * The define that an expression names.
   *
   * @param where plan and action, for an error
   * @param libraries the libraries of the definition
   */
  Optional<Define> define(String where, List<CanonicalType> libraries, Expression expression) {
    if (!IDENTIFIER.equals(expression.getLanguage())) {
      return error("%s: expression language %s".formatted(where, expression.getLanguage()));
    }
    if (!expression.hasReference() && libraries.size() != 1) {
      return error("%s: '%s' has no one library".formatted(where, expression.getExpression()));
    }
    String library =
        expression.hasReference() ? expression.getReference() : libraries.get(0).getValue();
    if (!logic.has(library)) {
      return error("%s: library %s has no compiled logic".formatted(where, library));
    }
    if (!logic.defines(library).contains(expression.getExpression())) {
      return error("%s: %s defines no '%s'".formatted(where, library, expression.getExpression()));
    }
    Define define = new Define(library, expression.getExpression());
    found.add(define);
    return Optional.of(define);
  }

  /**
   * The dynamic value that a path and an expression make.
   *
   * @param action what a path that means the action leads into
   * @param request what any other path leads into
   */
  Optional<DynamicValue> dynamicValue(
      String where,
      List<CanonicalType> libraries,
      String path,
      Expression expression,
      IBase action,
      IBase request) {
    try {
      ElementPath element = ElementPath.parse(path);
      element.check(element.isOfAction() ? action : request);
      return define(where, libraries, expression).map(each -> new DynamicValue(element, each));
    } catch (IllegalArgumentException e) {
      errors.add("%s: dynamic value: %s".formatted(where, e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Define> error(String error) {
    errors.add(error);
    return Optional.empty();
  }
}
