package org.kyphoplasty.server.apply.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.KnownLogic;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/** Values of defines for a test patient, at the end of the case's Evaluation Date. */
public final class CaseEvaluation {
  private CaseEvaluation() {}

  /**
   * Evaluates defines.
   *
   * @return the values in their canonical form by {@code Library.define}; an object with the one
   *     element {@code error} where a define fails
   */
  public static Map<String, JsonNode> values(
      CompiledLogic logic, Collection<Define> defines, PatientCase patient) {
    LogicSession session =
        logic.open(
            record(patient),
            patient.parameters(),
            moment(patient),
            Deadline.in(Duration.ofMinutes(1)));
    return values(session, defines);
  }

  /**
   * Evaluates defines, and keeps what all logic on which they depend came to.
   *
   * @param defines what is evaluated
   */
  public static KnownLogic known(
      CompiledLogic logic, Collection<Define> defines, PatientCase patient) {
    return new KnownLogic(logic, record(patient), patient.parameters(), moment(patient), defines);
  }

  private static PatientRecord record(PatientCase patient) {
    List<Resource> given =
        patient.given().getEntry().stream().map(BundleEntryComponent::getResource).toList();
    Patient subject =
        given.stream()
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .findFirst()
            .orElseThrow();
    return new PatientRecord(subject, given, Map.of());
  }

  private static ZonedDateTime moment(PatientCase patient) {
    String day = patient.parameters().getParameter("Evaluation Date").getValue().primitiveValue();
    return LocalDate.parse(day).atTime(LocalTime.MAX).atZone(ZoneOffset.UTC);
  }

  /** The values of defines in an evaluation, in the same form. */
  public static Map<String, JsonNode> values(LogicSession session, Collection<Define> defines) {
    session.prepare(defines);
    Map<String, JsonNode> values = new TreeMap<>();
    defines.forEach(define -> values.put(name(define), value(session.evaluate(define))));
    return values;
  }

  private static JsonNode value(LogicSession.Outcome outcome) {
    return outcome.error() == null
        ? CanonicalValue.of(outcome.value())
        : JsonNodeFactory.instance.objectNode().put("error", String.valueOf(outcome.error()));
  }

  /** A value of CQL in the same form. */
  public static JsonNode value(@Nullable Object value) {
    return CanonicalValue.of(value);
  }

  /** A define as {@code Library.define}. */
  public static String name(Define define) {
    String library = define.library();
    int version = library.indexOf('|');
    String url = version < 0 ? library : library.substring(0, version);
    return url.substring(url.lastIndexOf('/') + 1) + "." + define.name();
  }
}
