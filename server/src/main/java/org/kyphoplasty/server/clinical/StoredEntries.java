package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Reads single entries of the record. */
public final class StoredEntries {
  private final DaoRegistry daos;

  StoredEntries(DaoRegistry daos) {
    this.daos = daos;
  }

  /**
   * An entry by {@code Type/id}; empty if there never was one.
   *
   * @param reader on whose behalf, with the rights of the server
   * @throws ResourceGoneException if it was deleted
   */
  public Optional<Resource> read(IdType id, SystemRequestDetails reader) {
    IFhirResourceDao<IBaseResource> dao = daos.getResourceDaoOrNull(id.getResourceType());
    if (dao == null) {
      return Optional.empty();
    }
    try {
      return Optional.of((Resource) dao.read(id, reader));
    } catch (ResourceNotFoundException e) {
      return Optional.empty();
    }
  }
}
