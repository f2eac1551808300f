package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * Adds no search parameter to those of the FHIR specification: definitions are published, never
 * stored.
 */
class StandardSearchParameters implements ISearchParamProvider {
  @Override
  public IBundleProvider search(SearchParameterMap parameters) {
    return new SimpleBundleProvider();
  }

  @Override
  public IBaseResource read(IIdType id) {
    throw new ResourceNotFoundException(id);
  }
}
