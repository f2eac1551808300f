package org.kyphoplasty.server.questionnaire.populate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
final class DefineValues implements Function<Define, List<Base>> {
  private final LogicSession session;

  DefineValues(LogicSession session) {
    this.session = session;
  }

  /**
   * @throws FHIRException if the define cannot be evaluated
   */
  @Override
  public List<Base> apply(Define define) {
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
