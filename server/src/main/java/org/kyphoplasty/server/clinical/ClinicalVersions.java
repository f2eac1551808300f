package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.cache.ResourceVersionMap;
import ca.uhn.fhir.jpa.cache.ResourceVersionSvcDaoImpl;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;

/** Versions of stored resources; a type that is not stored has none. */
class ClinicalVersions extends ResourceVersionSvcDaoImpl {
  private final DaoRegistry daos;

  ClinicalVersions(DaoRegistry daos) {
    this.daos = daos;
  }

  @Override
  public ResourceVersionMap getVersionMap(
      RequestPartitionId partition, String resourceType, SearchParameterMap parameters) {
    return daos.getResourceDaoOrNull(resourceType) == null
        ? ResourceVersionMap.empty()
        : super.getVersionMap(partition, resourceType, parameters);
  }
}
