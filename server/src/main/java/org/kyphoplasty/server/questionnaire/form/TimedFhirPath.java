package org.kyphoplasty.server.questionnaire.form;

import java.util.List;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;

/**
 * HAPI's engine, which looks at the time whenever it goes to the children of an element: criteria
 * within criteria go over a resource as many times as it has elements, at each level.
 */
final class TimedFhirPath extends FHIRPathEngine {
  private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

  TimedFhirPath(IWorkerContext types) {
    super(types);
  }

  /**
   * Evaluates on the calling thread; a variable is evaluated within.
   *
   * @throws EvaluationTimeout if it takes longer than the deadline allows
   */
  List<Base> evaluate(
      Object variables, Deadline deadline, Base resource, Base context, ExpressionNode expression) {
    Deadline outer = CURRENT.get();
    CURRENT.set(deadline);
    try {
      return evaluate(variables, resource, resource, context, expression);
    } finally {
      CURRENT.set(outer);
    }
  }

  @Override
  protected void getChildrenByName(Base item, String name, List<Base> result) {
    Deadline deadline = CURRENT.get();
    if (deadline != null) {
      deadline.check();
    }
    super.getChildrenByName(item, name, result);
  }
}
