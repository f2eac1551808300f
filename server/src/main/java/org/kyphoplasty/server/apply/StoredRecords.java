package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.PatientCharts.Chart;
import org.kyphoplasty.server.clinical.StoredEntries;

/** Reads the clinical data that the server holds, on behalf of a request. */
final class StoredRecords {
  private final StoredEntries entries;
  private final PatientCharts charts;

  StoredRecords(StoredEntries entries, PatientCharts charts) {
    this.entries = entries;
    this.charts = charts;
  }

  /** A stored resource by {@code Type/id}; empty if there is none, or it was deleted. */
  Optional<Resource> read(IdType id, RequestDetails request) {
    try {
      return entries.read(id, new SystemRequestDetails(request));
    } catch (ResourceGoneException e) {
      return Optional.empty();
    }
  }

  /** A stored patient with what is stored of some types about them. */
  Optional<Chart> chart(IdType patient, Set<String> types) {
    return charts.read(patient.getIdPart(), types);
  }
}
