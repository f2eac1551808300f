package org.kyphoplasty.server.apply.logic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * What is known of one patient during one request: resources sent with the request win over the
 * stored version of the same resource.
 */
public final class PatientRecord {
  private final Patient patient;
  private final Map<String, Map<String, Resource>> known = new HashMap<>();

  /**
   * @param patient the subject
   * @param sent resources sent with the request; all of them count as this patient's
   * @param stored the patient's stored resources, by type
   */
  public PatientRecord(Patient patient, List<Resource> sent, Map<String, List<Resource>> stored) {
    this.patient = patient;
    sent.forEach(this::add);
    stored.values().forEach(ofType -> ofType.forEach(this::add));
    known.put("Patient", Map.of("", patient));
  }

  /** The subject's logical id, without a type. */
  public String patientId() {
    return patient.getIdElement().getIdPart();
  }

  /** The subject. */
  public Patient patient() {
    return patient;
  }

  /** The patient's resources of a type, in the order in which they were sent, then stored. */
  public List<Resource> resources(String type) {
    return List.copyOf(known.getOrDefault(type, Map.of()).values());
  }

  private void add(Resource resource) {
    Map<String, Resource> ofType =
        known.computeIfAbsent(resource.fhirType(), type -> new LinkedHashMap<>());
    String id = resource.getIdElement().getIdPart();
    ofType.putIfAbsent(id == null ? "#" + ofType.size() : id, resource);
  }
}
