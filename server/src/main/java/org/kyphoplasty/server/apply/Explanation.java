package org.kyphoplasty.server.apply;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.LogicSession.Outcome;
import org.kyphoplasty.server.apply.plan.CompiledAction;

/**
 * Says why an action was left out: its condition, what that looks at, and which data is missing.
 */
final class Explanation {
  private final ApplyRequest request;
  private final LogicSession session;

  Explanation(ApplyRequest request, LogicSession session) {
    this.request = request;
    this.session = session;
  }

  /**
   * One sentence on one action.
   *
   * @param condition the condition that does not hold; null where nothing below the action applies
   */
  String of(CompiledAction action, @Nullable Define condition) {
    String what = "Left out %s (%s)".formatted(action.name(), action.plan());
    if (condition == null) {
      return what + ": nothing below it applies";
    }
    return what
        + ": \"%s\" of %s is %s".formatted(condition.name(), condition.library(), value(condition))
        + looksAt(condition)
        + lacks(condition);
  }

  private String looksAt(Define condition) {
    List<Define> references = logic().references(condition);
    if (references.isEmpty()) {
      return "";
    }
    return references.stream()
        .map(each -> "\"%s\" is %s".formatted(each.name(), value(each)))
        .collect(Collectors.joining(", ", "; it looks at: ", ""));
  }

  private String lacks(Define condition) {
    List<String> missing =
        logic().retrievedTypes(condition).stream()
            .filter(type -> request.record().resources(type).isEmpty())
            .sorted()
            .toList();
    return missing.isEmpty() ? "" : "; the record has no " + String.join(", no ", missing);
  }

  private String value(Define define) {
    Outcome outcome = session.evaluate(define);
    Object value = outcome.value();
    if (outcome.error() != null) {
      return "not computable";
    }
    if (value == null) {
      return "not known";
    }
    if (value instanceof Iterable<?> list) {
      return list.iterator().hasNext() ? "a list" : "an empty list";
    }
    return value instanceof Boolean || value instanceof Number || value instanceof String
        ? String.valueOf(value)
        : "known";
  }

  private CompiledLogic logic() {
    return request.release().logic();
  }
}
