package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.AppliedAction.ComputedValue;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.LogicSession.Outcome;
import org.kyphoplasty.server.apply.plan.CompiledAction;
import org.kyphoplasty.server.apply.plan.DynamicValue;
import org.opencds.cqf.cql.engine.fhir.converter.R4FhirTypeConverter;

/** Computes dynamic values as FHIR values. */
final class ComputedValues {
  private ComputedValues() {}

  /**
   * The values of an action that could be computed.
   *
   * @param issues takes those that could not, so that nothing is left out in silence
   */
  static List<ComputedValue> of(
      CompiledAction action, LogicSession session, Consumer<LogicIssue> issues) {
    return of(action.name(), action.dynamicValues(), session, issues);
  }

  static List<ComputedValue> of(
      String name,
      List<DynamicValue> dynamicValues,
      LogicSession session,
      Consumer<LogicIssue> issues) {
    List<ComputedValue> values = new ArrayList<>();
    for (DynamicValue each : dynamicValues) {
      Outcome outcome = session.evaluate(each.define());
      IBase value = outcome.error() == null ? fhir(outcome.value()) : null;
      if (value != null) {
        values.add(new ComputedValue(each.path(), value));
      } else {
        issues.accept(
            new LogicIssue(
                each.define(),
                "Left %s of %s as published".formatted(each.path(), name),
                problem(outcome)));
      }
    }
    return values;
  }

  /** Sets a computed value in the resource or action that it belongs to. */
  static void set(ComputedValue value, IBase target) {
    try {
      value.path().set(target, value.value());
    } catch (IllegalArgumentException e) {
      throw new UnprocessableEntityException("A dynamic value cannot be set: " + e.getMessage());
    }
  }

  private static @Nullable IBase fhir(@Nullable Object value) {
    if (value instanceof Type read) {
      // It may be part of the patient's record.
      return read.copy();
    }
    if (value == null || value instanceof IBase || value instanceof Iterable<?>) {
      return null;
    }
    return new R4FhirTypeConverter().toFhirType(value);
  }

  private static String problem(Outcome outcome) {
    if (outcome.error() != null) {
      return LogicFailures.describe(outcome.error());
    }
    return outcome.value() == null ? "gave no value (null)" : "gave no single value";
  }
}
