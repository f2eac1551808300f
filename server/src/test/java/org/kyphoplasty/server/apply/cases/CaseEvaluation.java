package org.kyphoplasty.server.apply.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.Define;
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
    List<Resource> given =
        patient.given().getEntry().stream().map(BundleEntryComponent::getResource).toList();
    Patient subject =
        given.stream()
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .findFirst()
            .orElseThrow();
    String day = patient.parameters().getParameter("Evaluation Date").getValue().primitiveValue();
    LogicSession session =
        logic.open(
            new PatientRecord(subject, given, Map.of()),
            patient.parameters(),
            LocalDate.parse(day).atTime(LocalTime.MAX).atZone(ZoneOffset.UTC),
            Deadline.in(Duration.ofMinutes(1)));
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

  /** A define as {@code Library.define}. */
  public static String name(Define define) {
    String library = define.library();
    int version = library.indexOf('|');
    String url = version < 0 ? library : library.substring(0, version);
    return url.substring(url.lastIndexOf('/') + 1) + "." + define.name();
  }
}
