package org.kyphoplasty.server.apply;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.PatientCharts.Chart;

/** Reads the clinical data that the server holds, on behalf of a request. */
final class StoredRecords {
  private final DaoRegistry daos;
  private final PatientCharts charts;

  StoredRecords(DaoRegistry daos, PatientCharts charts) {
    this.daos = daos;
    this.charts = charts;
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

  /** A stored patient with what is stored of some types about them. */
  Optional<Chart> chart(IdType patient, Set<String> types) {
    return charts.read(patient.getIdPart(), types);
  }
}
