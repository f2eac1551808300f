package org.kyphoplasty.server.apply;

/** Applies plans; safe for use by several threads. */
public interface ApplyEngine {
  /**
   * Applies a plan and everything that it nests.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException if the plan cannot be
   *     applied faithfully, naming the action and the cause
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException if a parameter is unknown to
   *     the logic or has another type
   */
  AppliedPlan apply(ApplyRequest request);
}
