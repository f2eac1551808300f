package org.kyphoplasty.server.questionnaire.form;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.LogicFailures;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.LogicSession.Outcome;
import org.opencds.cqf.cql.engine.fhir.converter.R4FhirTypeConverter;

/** The values of defines as FHIR values; null is none. */
public final class DefineValues {
  private final LogicSession session;

  /** Evaluates each define when it is asked for. */
  public DefineValues(LogicSession session) {
    this.session = session;
  }

  /**
   * The values of one.
   *
   * @throws FHIRException if it cannot be evaluated
   */
  public List<Base> of(Define define) {
    Outcome outcome = session.evaluate(define);
    if (outcome.error() != null) {
      throw new FHIRException(
          "\"%s\" %s".formatted(define.name(), LogicFailures.describe(outcome.error())));
    }
    List<Base> values = new ArrayList<>();
    if (outcome.value() instanceof Iterable<?> list) {
      list.forEach(each -> add(values, each));
    } else {
      add(values, outcome.value());
    }
    return values;
  }

  private static void add(List<Base> values, @Nullable Object value) {
    if (value instanceof Base read) {
      values.add(read);
    } else if (value != null) {
      IBase converted = new R4FhirTypeConverter().toFhirType(value);
      values.add((Base) converted);
    }
  }
}
