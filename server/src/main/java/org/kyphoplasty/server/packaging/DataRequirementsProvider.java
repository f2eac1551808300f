package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;

/** $data-requirements of one type, by GET and POST, on an instance and on the type. */
final class DataRequirementsProvider implements IResourceProvider {
  private final Class<? extends MetadataResource> type;
  private final DataRequirementsOperation operation;

  DataRequirementsProvider(
      Class<? extends MetadataResource> type, DataRequirementsOperation operation) {
    this.type = type;
    this.operation = operation;
  }

  @Override
  public Class<? extends MetadataResource> getResourceType() {
    return type;
  }

  @Operation(
      name = "$data-requirements",
      idempotent = true,
      canonicalUrl =
          "http://kyphoplasty-pathway.org/fhir/OperationDefinition/artifact-data-requirements")
  public Library requirements(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    return operation.requirements(type, id, request);
  }
}
