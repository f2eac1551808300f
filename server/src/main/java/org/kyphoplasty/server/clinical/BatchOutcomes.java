package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.kyphoplasty.server.error.Failure;

/** Answers a failed entry of a batch as the same request alone would be answered. */
class BatchOutcomes extends TransactionProcessorVersionAdapterR4 {
  private static final String STALE = "stale-version";

  @Override
  public void populateEntryWithOperationOutcome(
      BaseServerResponseException thrown, BundleEntryComponent entry) {
    entry.getResponse().setOutcome((OperationOutcome) Failure.answer(thrown).getOperationOutcome());
    entry.setUserData(STALE, Failure.isStaleVersion(thrown));
  }

  @Override
  public void setResponseStatus(BundleEntryComponent entry, String status) {
    boolean stale = Boolean.TRUE.equals(entry.getUserData(STALE));
    super.setResponseStatus(entry, stale ? "412 Precondition Failed" : status);
  }
}
