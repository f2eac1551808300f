package org.kyphoplasty.server.questionnaire.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Finds what keeps an expression from ending or from staying small, and what the engine cannot be
 * interrupted in: {@code aggregate()} and {@code repeat()}, which loop (FHIRPath 2.0, sections 7.1
 * and 5.2.3); regular expressions, which can try without end; and what makes text longer each time
 * it is called. A {@code repeat()} that only goes down the elements of a resource, such as {@code
 * repeat(item)}, ends.
 */
final class Endless {
  private static final Set<Function> REFUSED =
      EnumSet.of(
          Function.Aggregate,
          Function.DefineVariable,
          Function.Encode,
          Function.Escape,
          Function.Matches,
          Function.MatchesFull,
          Function.Replace,
          Function.ReplaceMatches);

  /** How many values each value may become by all {@code select()} of an expression together. */
  private static final long MOST_BY_SELECT = 100_000;

  private Endless() {}

  /** What is not evaluated here, in words; empty if the expression ends. */
  static Optional<String> in(ExpressionNode expression) {
    List<ExpressionNode> calls =
        all(expression).filter(node -> node.getKind() == Kind.Function).toList();
    return calls.stream()
        .flatMap(call -> refused(call).stream())
        .findFirst()
        .or(() -> multiplied(calls));
  }

  private static Optional<String> refused(ExpressionNode call) {
    Function function = call.getFunction();
    if (REFUSED.contains(function)) {
      return Optional.of(function.toCode() + "() is not supported in questionnaires");
    }
    return function == Function.Repeat && !call.getParameters().stream().allMatch(Endless::goesDown)
        ? Optional.of("repeat() is supported for paths of elements only, such as repeat(item)")
        : Optional.empty();
  }

  /** Each part of what {@code select()} takes can give the value again, next to the others. */
  private static Optional<String> multiplied(List<ExpressionNode> calls) {
    double product =
        calls.stream()
            .filter(call -> call.getFunction() == Function.Select)
            .mapToDouble(call -> call.getParameters().stream().flatMap(Endless::all).count())
            .reduce(1, (one, other) -> one * other);
    return product > MOST_BY_SELECT
        ? Optional.of("so many select() in one expression are not supported in questionnaires")
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
