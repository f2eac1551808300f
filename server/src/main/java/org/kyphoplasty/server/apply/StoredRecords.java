package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Reads the clinical data that the server holds, on behalf of a request. */
final class StoredRecords {
  private final FhirContext fhir;
  private final DaoRegistry daos;

  StoredRecords(FhirContext fhir, DaoRegistry daos) {
    this.fhir = fhir;
    this.daos = daos;
  }

  /** A stored resource by {@code Type/id}; empty if there is none, or it was deleted. */
  Optional<Resource> read(IdType id, RequestDetails request) {
    IFhirResourceDao<IBaseResource> dao = daos.getResourceDaoOrNull(id.getResourceType());
    if (dao == null) {
      return Optional.empty();
    }
    try {
      return Optional.of((Resource) dao.read(id, new SystemRequestDetails(request)));
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return Optional.empty();
    }
  }

  /** All stored resources of some types that are about a patient, by type, ordered by id. */
  Map<String, List<Resource>> ofPatient(
      Set<String> types, String patientId, RequestDetails request) {
    Map<String, List<Resource>> found = new HashMap<>();
    types.forEach(type -> found.put(type, ofPatient(type, patientId, request)));
    return found;
  }

  private List<Resource> ofPatient(String type, String patientId, RequestDetails request) {
    IFhirResourceDao<IBaseResource> dao = daos.getResourceDaoOrNull(type);
    Optional<String> link = linkToPatient(type);
    if (dao == null || link.isEmpty()) {
      return List.of();
    }
    SearchParameterMap about =
        SearchParameterMap.newSynchronous(
            link.get(), new ReferenceParam("Patient", null, patientId));
    return dao.searchForResources(about, new SystemRequestDetails(request)).stream()
        .map(Resource.class::cast)
        .sorted(Comparator.comparing(Resource::getIdPart))
        .toList();
  }

  private Optional<String> linkToPatient(String type) {
    var definition = fhir.getResourceDefinition(type);
    return List.of("patient", "subject").stream()
        .filter(name -> definition.getSearchParam(name) != null)
        .findFirst();
  }
}
