package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;

/** $package of one type, by GET and POST, on an instance and on the type. */
final class PackageProvider implements IResourceProvider {
  private final Class<? extends MetadataResource> type;
  private final PackageOperation operation;

  PackageProvider(Class<? extends MetadataResource> type, PackageOperation operation) {
    this.type = type;
    this.operation = operation;
  }

  @Override
  public Class<? extends MetadataResource> getResourceType() {
    return type;
  }

  @Operation(
      name = "$package",
      idempotent = true,
      manualResponse = true,
      canonicalUrl = "http://kyphoplasty-pathway.org/fhir/OperationDefinition/artifact-package")
  public void pack(@IdParam(optional = true) @Nullable IdType id, ServletRequestDetails request)
      throws IOException {
    operation.answer(type, id, request);
  }
}
