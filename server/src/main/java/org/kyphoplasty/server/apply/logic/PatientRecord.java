package org.kyphoplasty.server.apply.logic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final Function<Set<String>, Map<String, List<Resource>>> stored;
  private final Map<String, List<Resource>> known = new HashMap<>();

  /**
   * @param patient the subject
   * @param data resources sent with the request; all of them count as this patient's
   * @param stored the patient's stored resources of some types, by type
   */
  public PatientRecord(
      Patient patient,
      List<Resource> data,
      Function<Set<String>, Map<String, List<Resource>>> stored) {
    this.patient = patient;
    this.stored = stored;
    data.forEach(this::add);
    known.put("Patient", List.of(patient));
  }

  /** A patient of whom nothing is known beyond what is given. */
  public static PatientRecord of(Patient patient, List<Resource> data) {
    return new PatientRecord(patient, data, types -> Map.of());
  }

  /** The subject's logical id, without a type. */
  public String patientId() {
    return patient.getIdElement().getIdPart();
  }

  /** The subject. */
  public Patient patient() {
    return patient;
  }

  /** Fetches types that will be asked for, together. */
  public void fetch(Set<String> types) {
    Set<String> missing =
        types.stream().filter(type -> !known.containsKey(type)).collect(Collectors.toSet());
    if (missing.isEmpty()) {
      return;
    }
    Map<String, List<Resource>> fetched = read(missing);
    missing.forEach(type -> known.put(type, merge(type, fetched.getOrDefault(type, List.of()))));
  }

  /** The patient's resources of a type, in the order in which they were sent, then stored. */
  public List<Resource> resources(String type) {
    fetch(Set.of(type));
    return known.getOrDefault(type, List.of());
  }

  private List<Resource> merge(String type, List<Resource> fetched) {
    Map<String, Resource> merged = new LinkedHashMap<>(sent.getOrDefault(type, Map.of()));
    for (Resource resource : fetched) {
      merged.putIfAbsent(key(resource, merged.size()), resource);
    }
    return List.copyOf(merged.values());
  }

  private Map<String, List<Resource>> read(Set<String> types) {
    try {
      return stored.apply(types);
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
