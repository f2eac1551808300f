package org.kyphoplasty.server.apply.logic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.NamedTypeSpecifier;
import org.hl7.elm.r1.OperandDef;
import org.hl7.elm.r1.TypeSpecifier;
import org.jspecify.annotations.Nullable;

/** Finds what names in ELM libraries stand for. */
final class ElmScope {
  private final Function<String, Optional<Library>> libraries;

  /**
   * @param libraries a library by its canonical or name, with or without version
   */
  ElmScope(Function<String, Optional<Library>> libraries) {
    this.libraries = libraries;
  }

  /** A library by its canonical. */
  Optional<Library> find(String canonical) {
    return libraries.apply(canonical);
  }

  /** The library that an alias means within another; without an alias, that other itself. */
  Library library(Library from, @Nullable String alias) {
    if (alias == null) {
      return from;
    }
    return libraries
        .apply(ElmReferences.included(from, alias, alias))
        .orElseThrow(() -> new IllegalStateException("The logic includes no library " + alias));
  }

  /** An expression of a library by name. */
  Optional<ExpressionDef> expression(Library library, @Nullable String name) {
    return definitions(library)
        .filter(each -> !(each instanceof FunctionDef))
        .filter(each -> Objects.equals(each.getName(), name))
        .findFirst();
  }

  /** The functions that a call may mean: by its signature, or else by the number of operands. */
  List<FunctionDef> functions(Library library, FunctionRef call) {
    List<FunctionDef> named =
        definitions(library)
            .filter(FunctionDef.class::isInstance)
            .map(FunctionDef.class::cast)
            .filter(each -> Objects.equals(each.getName(), call.getName()))
            .filter(each -> each.getOperand().size() == call.getOperand().size())
            .toList();
    List<FunctionDef> exact = named.stream().filter(each -> matches(each, call)).toList();
    return exact.isEmpty() ? named : exact;
  }

  private static Stream<ExpressionDef> definitions(Library library) {
    var statements = library.getStatements();
    return statements == null ? Stream.empty() : statements.getDef().stream();
  }

  private static boolean matches(FunctionDef function, FunctionRef call) {
    List<TypeSpecifier> signature = call.getSignature();
    if (signature.size() != function.getOperand().size()) {
      return false;
    }
    for (int i = 0; i < signature.size(); i++) {
      if (!Objects.equals(signature.get(i), type(function.getOperand().get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable TypeSpecifier type(OperandDef operand) {
    return operand.getOperandTypeSpecifier() == null && operand.getOperandType() != null
        ? new NamedTypeSpecifier().withName(operand.getOperandType())
        : operand.getOperandTypeSpecifier();
  }
}
