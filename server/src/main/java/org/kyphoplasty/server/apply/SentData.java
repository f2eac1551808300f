package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resources that were sent with a request. */
final class SentData {
  private static final List<String> ABOUT = List.of("subject", "patient", "for", "beneficiary");

  private final List<BundleEntryComponent> entries = new ArrayList<>();
  private final Map<String, Resource> byUrl = new HashMap<>();

  /**
   * @throws InvalidRequestException if an entry holds no resource
   */
  SentData(List<Bundle> bundles) {
    for (Bundle bundle : bundles) {
      for (BundleEntryComponent entry : bundle.getEntry()) {
        if (!entry.hasResource()) {
          throw new InvalidRequestException("Every entry of 'data' must hold a resource");
        }
        entries.add(entry);
        if (entry.hasFullUrl()) {
          byUrl.put(entry.getFullUrl(), entry.getResource());
        }
      }
    }
  }

  /** All resources. */
  List<Resource> resources() {
    return entries.stream().map(BundleEntryComponent::getResource).toList();
  }

  /** One resource. */
  Optional<Resource> find(IdType id) {
    return resources().stream().filter(each -> is(each, id)).findFirst();
  }

  /**
   * The resources that are about a patient or about nobody.
   *
   * @param patients all of whom data may have been sent
   * @throws InvalidRequestException if a resource is about none of them
   */
  List<Resource> about(IdType patient, List<IdType> patients) {
    for (int i = 0; i < entries.size(); i++) {
      Resource resource = entries.get(i).getResource();
      if (patients.stream().allMatch(each -> isAboutAnother(resource, each))) {
        throw new InvalidRequestException(
            "Entry %d of 'data' (%s) is about another patient than the subject"
                .formatted(i + 1, resource.fhirType()));
      }
    }
    return resources().stream().filter(each -> !isAboutAnother(each, patient)).toList();
  }

  private boolean isAboutAnother(Resource resource, IdType patient) {
    for (String element : ABOUT) {
      Property property = resource.getNamedProperty(element);
      for (Base value : property == null ? List.<Base>of() : property.getValues()) {
        if (value instanceof Reference reference && names(reference, patient)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a reference names a patient other than this one, or one that it does not tell. */
  private boolean names(Reference reference, IdType patient) {
    if (!reference.hasReference()) {
      return reference.hasIdentifier();
    }
    Resource entry = byUrl.get(reference.getReference());
    if (entry != null) {
      return entry instanceof Patient && !is(entry, patient);
    }
    if (reference.getReference().startsWith("urn:")) {
      return true;
    }
    IdType id = new IdType(reference.getReference());
    return "Patient".equals(id.getResourceType()) && !patient.getIdPart().equals(id.getIdPart());
  }

  private static boolean is(Resource resource, IdType id) {
    return resource.fhirType().equals(id.getResourceType())
        && id.getIdPart().equals(resource.getIdElement().getIdPart());
  }
}
