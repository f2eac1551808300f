package org.kyphoplasty.server.apply;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.LogicSession.Outcome;
import org.kyphoplasty.server.apply.plan.CompiledAction;
import org.kyphoplasty.server.apply.plan.PlanClosure;

/** One application of one plan. */
final class PlanRun {
  private final ApplyRequest request;
  private final PlanClosure plan;
  private final LogicSession session;
  private final Explanation explanation;
  private final Set<LogicIssue> issues = new LinkedHashSet<>();
  private final List<String> omissions = new ArrayList<>();

  PlanRun(ApplyRequest request, PlanClosure plan, LogicSession session) {
    this.request = request;
    this.plan = plan;
    this.session = session;
    this.explanation = new Explanation(request, session);
  }

  AppliedPlan apply() {
    List<AppliedAction> actions = apply(plan.root().actions());
    return new AppliedPlan(
        request, plan, actions, List.copyOf(issues), List.copyOf(omissions), new Date());
  }

  private List<AppliedAction> apply(List<CompiledAction> actions) {
    return actions.stream().map(this::apply).flatMap(Optional::stream).toList();
  }

  private Optional<AppliedAction> apply(CompiledAction action) {
    Optional<Define> failing = failing(action.applicability());
    if (failing.isPresent()) {
      omit(action, failing.get());
      return Optional.empty();
    }
    List<AppliedAction> children = apply(action.children());
    if (children.isEmpty() && action.request() == null) {
      omit(action, null);
      return Optional.empty();
    }
    action.startAndStop().forEach(condition -> checkAnswer(action, condition));
    var values = ComputedValues.of(action, session, issues::add);
    return Optional.of(new AppliedAction(action, children, values));
  }

  /**
   * The condition for which an action is left out: one that is false, whatever others gave, before
   * one that gave no answer.
   */
  private Optional<Define> failing(List<Define> conditions) {
    Optional<Define> unanswered = Optional.empty();
    for (Define condition : conditions) {
      Object answer = session.evaluate(condition).value();
      if (Boolean.FALSE.equals(answer)) {
        return Optional.of(condition);
      }
      if (!Boolean.TRUE.equals(answer) && unanswered.isEmpty()) {
        unanswered = Optional.of(condition);
      }
    }
    unanswered.ifPresent(this::note);
    return unanswered;
  }

  /** What says when an action starts or stops decides nothing here, but must have an answer. */
  private void checkAnswer(CompiledAction action, Define condition) {
    Outcome outcome = session.evaluate(condition);
    if (!(outcome.value() instanceof Boolean)) {
      issues.add(
          new LogicIssue(
              condition,
              "Not known whether %s is to start or to stop".formatted(action.name()),
              problem(outcome)));
    }
  }

  private void note(Define condition) {
    Set<String> actions = plan.conditions().getOrDefault(condition, Set.of());
    issues.add(
        new LogicIssue(condition, "Left out " + actions, problem(session.evaluate(condition))));
  }

  private static String problem(Outcome outcome) {
    if (outcome.error() != null) {
      return LogicFailures.describe(outcome.error());
    }
    return outcome.value() == null
        ? "gave no answer (null)"
        : "gave something else than true or false";
  }

  private void omit(CompiledAction action, @Nullable Define condition) {
    if (request.explain()) {
      omissions.add(explanation.of(action, condition));
    }
  }
}
