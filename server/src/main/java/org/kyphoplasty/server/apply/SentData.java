package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resources that were sent with a request, sorted once by the patient whom each is about. */
final class SentData {
  private static final List<String> ABOUT = List.of("subject", "patient", "for", "beneficiary");

  /** Stands for whoever a reference means that does not tell. */
  private static final String UNKNOWN = "";

  /** A resource and its place among all. */
  private record Sent(int place, Resource resource) {}

  private final Map<String, Resource> byUrl = new HashMap<>();
  private final Map<String, Resource> byId = new HashMap<>();
  private final List<Sent> aboutNobody = new ArrayList<>();
  private final Map<String, List<Sent>> byPatient = new LinkedHashMap<>();

  /**
   * @throws InvalidRequestException if an entry holds no resource
   */
  SentData(List<Bundle> bundles) {
    List<BundleEntryComponent> entries =
        bundles.stream().flatMap(bundle -> bundle.getEntry().stream()).toList();
    for (BundleEntryComponent entry : entries) {
      if (!entry.hasResource()) {
        throw new InvalidRequestException("Every entry of 'data' must hold a resource");
      }
      if (entry.hasFullUrl()) {
        byUrl.put(entry.getFullUrl(), entry.getResource());
      }
      byId.putIfAbsent(key(entry.getResource()), entry.getResource());
    }
    for (int i = 0; i < entries.size(); i++) {
      sort(new Sent(i, entries.get(i).getResource()));
    }
  }

  private void sort(Sent sent) {
    Set<String> patients = patients(sent.resource());
    if (patients.isEmpty()) {
      aboutNobody.add(sent);
    } else {
      String patient = patients.size() == 1 ? patients.iterator().next() : UNKNOWN;
      byPatient.computeIfAbsent(patient, id -> new ArrayList<>()).add(sent);
    }
  }

  /** One resource. */
  Optional<Resource> find(IdType id) {
    return Optional.ofNullable(byId.get(id.getResourceType() + "/" + id.getIdPart()));
  }

  /**
   * The resources that are about a patient or about nobody, in the order in which they were sent.
   *
   * @param patients the ids of all of whom data may have been sent
   * @throws InvalidRequestException if a resource is about none of them
   */
  List<Resource> about(IdType patient, Set<String> patients) {
    byPatient.forEach(
        (id, sent) -> {
          if (!patients.contains(id)) {
            throw new InvalidRequestException(
                "Entry %d of 'data' (%s) is about another patient than the subject"
                    .formatted(sent.get(0).place() + 1, sent.get(0).resource().fhirType()));
          }
        });
    return Stream.concat(
            aboutNobody.stream(), byPatient.getOrDefault(patient.getIdPart(), List.of()).stream())
        .sorted((one, other) -> Integer.compare(one.place(), other.place()))
        .map(Sent::resource)
        .toList();
  }

  /** The ids of the patients that a resource names. */
  private Set<String> patients(Resource resource) {
    Set<String> patients = new HashSet<>();
    for (String element : ABOUT) {
      Property property = resource.getNamedProperty(element);
      for (Base value : property == null ? List.<Base>of() : property.getValues()) {
        if (value instanceof Reference reference) {
          patient(reference).ifPresent(patients::add);
        }
      }
    }
    return patients;
  }

  private Optional<String> patient(Reference reference) {
    if (!reference.hasReference()) {
      return reference.hasIdentifier() ? Optional.of(UNKNOWN) : Optional.empty();
    }
    Resource entry = byUrl.get(reference.getReference());
    if (entry != null) {
      return entry instanceof Patient
          ? Optional.of(entry.hasId() ? entry.getIdPart() : UNKNOWN)
          : Optional.empty();
    }
    if (reference.getReference().startsWith("urn:")) {
      return Optional.of(UNKNOWN);
    }
    IdType id = new IdType(reference.getReference());
    return "Patient".equals(id.getResourceType())
        ? Optional.of(id.hasIdPart() ? id.getIdPart() : UNKNOWN)
        : Optional.empty();
  }

  private static String key(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
