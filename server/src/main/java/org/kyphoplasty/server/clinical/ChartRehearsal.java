package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores a patient and reads the chart again and again, so that no caller waits for what a JVM does
 * once; then takes everything back. It all happens in one transaction that is never committed, so
 * nobody else sees the patient.
 */
public final class ChartRehearsal {
  private final FhirContext fhir;
  private final DaoRegistry daos;
  private final EntityManager entities;
  private final PatientCharts charts;
  private final TransactionOperations transactions;

  ChartRehearsal(
      FhirContext fhir,
      DaoRegistry daos,
      EntityManager entities,
      PatientCharts charts,
      TransactionOperations transactions) {
    this.fhir = fhir;
    this.daos = daos;
    this.entities = entities;
    this.charts = charts;
    this.transactions = transactions;
  }

  /**
   * Reads a chart so often, unless that takes too long; and as often one that is not there, which
   * takes a transaction of its own each time as it does for a caller.
   *
   * @param patient with an id
   * @param others what is about the patient, referring to {@code Patient/id}
   * @param types what is read about the patient
   * @param most how often it is read
   * @param longest how long that may take
   * @return how often it was read
   */
  public int rehearse(
      Patient patient, List<Resource> others, Set<String> types, int most, Duration longest) {
    String nobody = UUID.randomUUID().toString();
    for (int i = 0; i < most; i++) {
      charts.read(nobody, types);
    }
    Integer rounds =
        transactions.execute(
            status -> {
              status.setRollbackOnly();
              return read(store(patient, others), types, most, Instant.now().plus(longest));
            });
    return rounds == null ? 0 : rounds;
  }

  private IIdType store(Patient patient, List<Resource> others) {
    String named = "Patient/" + patient.getIdPart();
    IIdType stored = create(patient);
    for (Resource other : others) {
      fhir.newTerser().getAllResourceReferences(other).stream()
          .map(ResourceReferenceInfo::getResourceReference)
          .filter(link -> named.equals(link.getReferenceElement().getValue()))
          .forEach(link -> link.setReference("Patient/" + stored.getIdPart()));
      create(other);
    }
    entities.flush();
    return stored;
  }

  private <R extends Resource> IIdType create(R resource) {
    resource.setId((String) null);
    return daos.getResourceDao(resource).create(resource, new SystemRequestDetails()).getId();
  }

  private int read(IIdType patient, Set<String> types, int most, Instant end) {
    int rounds = 0;
    while (rounds < most && Instant.now().isBefore(end)) {
      entities.clear();
      charts.read(patient.getIdPart(), types);
      rounds++;
    }
    return rounds;
  }
}
