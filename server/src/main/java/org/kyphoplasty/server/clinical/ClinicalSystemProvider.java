package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.annotation.At;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.Since;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import java.util.Date;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PlainProvider;

/** Transaction, batch and system history over all clinical types. */
class ClinicalSystemProvider implements PlainProvider {
  private final IFhirSystemDao<Bundle, Meta> dao;

  ClinicalSystemProvider(IFhirSystemDao<Bundle, Meta> dao) {
    this.dao = dao;
  }

  @Transaction
  public Bundle transaction(RequestDetails request, @TransactionParam Bundle bundle) {
    BundleEntries.requireRequests(bundle);
    return dao.transaction(request, bundle);
  }

  @History
  public IBundleProvider history(
      @Offset @Nullable Integer offset,
      @Since @Nullable Date since,
      @At @Nullable DateRangeParam at,
      RequestDetails request) {
    DateRangeParam range = at == null ? new DateRangeParam(since, null) : at;
    return dao.history(
        range.getLowerBoundAsInstant(), range.getUpperBoundAsInstant(), offset, request);
  }
}
