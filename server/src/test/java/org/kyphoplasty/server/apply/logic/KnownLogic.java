package org.kyphoplasty.server.apply.logic;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.execution.Cache;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;

/** What all logic came to for one patient, so that a change costs only what depends on it. */
public final class KnownLogic {
  private final CompiledLogic logic;
  private final PatientRecord record;
  private final Parameters parameters;
  private final ZonedDateTime now;
  private final Map<VersionedIdentifier, Map<String, ExpressionResult>> known = new HashMap<>();

  /** Evaluates these defines and what they refer to. */
  public KnownLogic(
      CompiledLogic logic,
      PatientRecord record,
      Parameters parameters,
      ZonedDateTime now,
      Collection<Define> defines) {
    this.logic = logic;
    this.record = record;
    this.parameters = parameters;
    this.now = now;
    LogicSession session = open();
    session.prepare(defines);
    cache(session)
        .getExpressions()
        .forEach((library, values) -> known.put(library, Map.copyOf(values)));
  }

  /** What a define came to; null also where it was not evaluated. */
  public @Nullable Object value(String library, String define) {
    for (Map.Entry<VersionedIdentifier, Map<String, ExpressionResult>> each : known.entrySet()) {
      ExpressionResult result = each.getValue().get(define);
      if (result != null && library.equals(each.getKey().getId())) {
        return result.getValue();
      }
    }
    return null;
  }

  /**
   * An evaluation that knows what everything came to but some.
   *
   * @param affected what is to be evaluated again, as {@code Library.define}
   */
  public LogicSession without(Set<String> affected) {
    LogicSession session = open();
    session.engine().getState().setContextValue("Patient", record.patientId());
    Cache cache = cache(session);
    known.forEach(
        (library, values) ->
            values.forEach(
                (define, value) -> {
                  if (!affected.contains(library.getId() + "." + define)) {
                    cache.cacheExpression(library, define, value);
                  }
                }));
    return session;
  }

  private LogicSession open() {
    return logic.open(record, parameters, now, Deadline.in(Duration.ofMinutes(1)));
  }

  private static Cache cache(LogicSession session) {
    return Objects.requireNonNull(session.engine().getCache());
  }
}
