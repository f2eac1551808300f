package org.kyphoplasty.server.questionnaire.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Finds what keeps an expression from ending or from staying small. FHIRPath has two functions that
 * loop, {@code repeat()} and {@code aggregate()} (FHIRPath 2.0, sections 5.2.3 and 7.1), and the
 * engine cannot be interrupted in them. A {@code repeat()} that only goes down the elements of a
 * resource, such as {@code repeat(item)}, ends.
 */
final class Endless {
  private Endless() {}

  /** What is not evaluated here, in words; empty if the expression ends. */
  static Optional<String> in(ExpressionNode expression) {
    return all(expression)
        .filter(node -> node.getKind() == Kind.Function)
        .flatMap(node -> refused(node).stream())
        .findFirst();
  }

  private static Optional<String> refused(ExpressionNode call) {
    Function function = call.getFunction();
    if (function == Function.Aggregate) {
      return Optional.of("aggregate() is not supported in questionnaires");
    }
    return function == Function.Repeat && !call.getParameters().stream().allMatch(Endless::goesDown)
        ? Optional.of("repeat() is supported for paths of elements only, such as repeat(item)")
        : Optional.empty();
  }

  private static boolean goesDown(ExpressionNode path) {
    ExpressionNode next = path.getOpNext();
    ExpressionNode inner = path.getInner();
    return path.getKind() == Kind.Name
        && !path.getName().startsWith("$")
        && (inner == null || goesDown(inner))
        && (next == null || (path.getOperation() == Operation.Union && goesDown(next)));
  }

  private static Stream<ExpressionNode> all(@Nullable ExpressionNode node) {
    if (node == null) {
      return Stream.empty();
    }
    Stream<ExpressionNode> parameters =
        node.getParameters() == null
            ? Stream.empty()
            : node.getParameters().stream().flatMap(Endless::all);
    return Stream.of(
            Stream.of(node),
            all(node.getInner()),
            all(node.getGroup()),
            all(node.getOpNext()),
            parameters)
        .flatMap(part -> part);
  }
}
