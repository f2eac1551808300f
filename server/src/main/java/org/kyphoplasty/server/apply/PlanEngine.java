package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.plan.PlanClosure;

/**
 * Applies plans (FHIR R4, PlanDefinition/$apply): walks the plan with everything that it nests, and
 * decides each action by the defines that its conditions name. Keeps nothing between calls.
 */
final class PlanEngine {
  private PlanEngine() {}

  /**
   * Applies a plan and everything that it nests.
   *
   * @throws UnprocessableEntityException if the plan cannot be applied faithfully, naming the
   *     action and the cause
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException if a parameter is unknown to
   *     the logic or has another type
   */
  static AppliedPlan apply(ApplyRequest request) {
    PlanClosure plan = request.release().closure(request.plan(), request.context().language());
    if (!plan.errors().isEmpty()) {
      throw new UnprocessableEntityException(
          "The plan cannot be applied: " + String.join("; ", plan.errors()));
    }
    LogicSession session =
        Inputs.open(request.release(), request.record(), request.parameters(), request.deadline());
    session.prepare(plan.defines());
    return new PlanRun(request, plan, session).apply();
  }
}
