package org.kyphoplasty.server.apply.logic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * What is known of one patient during one request: resources sent with the request win over the
 * stored version of the same resource, and each type is fetched from storage at most once. Not safe
 * for use by several threads.
 */
public final class PatientRecord {
  private final Patient patient;
  private final Map<String, Map<String, Resource>> sent = new HashMap<>();
  private final Function<String, List<Resource>> stored;
  private final Map<String, List<Resource>> known = new HashMap<>();

  /**
   * @param patient the subject
   * @param data resources sent with the request; all of them count as this patient's
   * @param stored the patient's stored resources of a type
   */
  public PatientRecord(Patient patient, Bundle data, Function<String, List<Resource>> stored) {
    this.patient = patient;
    this.stored = stored;
    data.getEntry().stream().map(BundleEntryComponent::getResource).forEach(this::add);
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
    return known.computeIfAbsent(type, this::merge);
  }

  private List<Resource> merge(String type) {
    if (type.equals("Patient")) {
      return List.of(patient);
    }
    Map<String, Resource> merged = new LinkedHashMap<>(sent.getOrDefault(type, Map.of()));
    for (Resource resource : fetch(type)) {
      merged.putIfAbsent(key(resource, merged.size()), resource);
    }
    return List.copyOf(merged.values());
  }

  private List<Resource> fetch(String type) {
    try {
      return stored.apply(type);
    } catch (RuntimeException e) {
      throw new RecordUnavailable(e);
    }
  }

  private void add(Resource resource) {
    Map<String, Resource> ofType =
        sent.computeIfAbsent(resource.fhirType(), type -> new LinkedHashMap<>());
    ofType.put(key(resource, ofType.size()), resource);
  }

  private static String key(Resource resource, int position) {
    String id = resource.getIdElement().getIdPart();
    return id == null ? "#" + position : id;
  }
}
