package org.kyphoplasty.server.apply.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cqframework.cql.elm.visiting.FunctionalElmVisitor;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.Expression;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.ExpressionRef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.IncludeDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.Retrieve;
import org.jspecify.annotations.Nullable;

/** Reads from ELM what it refers to. */
final class ElmReferences {
  private static final FunctionalElmVisitor<Boolean, Consumer<Element>> EACH =
      FunctionalElmVisitor.from(
          (element, visit) -> {
            visit.accept(element);
            return true;
          });

  private ElmReferences() {}

  /** Spares the engine from hashing all the ELM within a call of a function at each such call. */
  static void compareCallsByIdentity(Library library) {
    each(
        library,
        element -> {
          if (element instanceof FunctionRef call) {
            call.setOperand(new IdentityList<>(call.getOperand()));
            call.setSignature(new IdentityList<>(call.getSignature()));
          }
        });
  }

  /** Visits all elements of a library. */
  static void each(Library library, Consumer<Element> visit) {
    EACH.visitLibrary(library, visit);
  }

  /** Visits an element and all elements within it. */
  static void each(Element element, Consumer<Element> visit) {
    EACH.visitElement(element, visit);
  }

  /** The types of the data that a library retrieves. */
  static Stream<String> retrievedTypes(Library library) {
    List<String> types = new ArrayList<>();
    each(library, collectTypes(types));
    return types.stream();
  }

  /** The types of the data that a define retrieves by itself. */
  static List<String> retrievedTypes(Library library, Define define) {
    List<String> types = new ArrayList<>();
    expressions(library, define).forEach(each -> EACH.visitElement(each, collectTypes(types)));
    return types;
  }

  /** The defines that a define names, functions left out. */
  static List<Define> of(Library library, Define define) {
    return references(library, define, reference -> !(reference instanceof FunctionRef));
  }

  /** The defines and functions that a define names. */
  static List<Define> withFunctions(Library library, Define define) {
    return references(library, define, reference -> true);
  }

  private static List<Define> references(
      Library library, Define define, Predicate<ExpressionRef> wanted) {
    List<Define> found = new ArrayList<>();
    Consumer<Element> collect =
        element -> {
          if (element instanceof ExpressionRef reference
              && wanted.test(reference)
              && reference.getName() != null
              && !"Patient".equals(reference.getName())) {
            String target = included(library, reference.getLibraryName(), define.library());
            found.add(new Define(target, reference.getName()));
          }
        };
    expressions(library, define).forEach(each -> EACH.visitElement(each, collect));
    return found.stream().distinct().toList();
  }

  private static Stream<Expression> expressions(Library library, Define define) {
    var statements = library.getStatements();
    return statements == null
        ? Stream.empty()
        : statements.getDef().stream()
            .filter(each -> define.name().equals(each.getName()))
            .map(ExpressionDef::getExpression)
            .filter(Objects::nonNull);
  }

  private static Consumer<Element> collectTypes(List<String> types) {
    return element -> {
      if (element instanceof Retrieve retrieve && retrieve.getDataType() != null) {
        types.add(retrieve.getDataType().getLocalPart());
      }
    };
  }

  /** The canonical of the library that an alias means; the own one if it means none. */
  static String included(Library library, @Nullable String alias, String own) {
    var includes = library.getIncludes();
    if (alias == null || includes == null) {
      return own;
    }
    return includes.getDef().stream()
        .filter(each -> alias.equals(each.getLocalIdentifier()))
        .findFirst()
        .map(ElmReferences::canonical)
        .orElse(own);
  }

  private static String canonical(IncludeDef include) {
    return include.getVersion() == null
        ? include.getPath()
        : include.getPath() + "|" + include.getVersion();
  }
}
