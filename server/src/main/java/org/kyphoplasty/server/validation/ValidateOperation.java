package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.kyphoplasty.server.artifact.ArtifactStore;

/** Carries out one call of {@code $validate}. */
final class ValidateOperation {
  private final FhirContext fhir;
  private final InstanceValidation validation;
  private final ArtifactStore artifacts;
  private final DaoRegistry daos;

  ValidateOperation(
      FhirContext fhir, InstanceValidation validation, ArtifactStore artifacts, DaoRegistry daos) {
    this.fhir = fhir;
    this.validation = validation;
    this.artifacts = artifacts;
    this.daos = daos;
  }

  OperationOutcome validate(Optional<IdType> instance, RequestDetails request) {
    ValidateRequest asked = ValidateRequest.read(request);
    String type = request.getResourceName();
    asked
        .type()
        .filter(sent -> !sent.equals(type))
        .ifPresent(
            sent -> {
              throw new InvalidRequestException(
                  "A %s was sent to %s/$validate".formatted(sent, type));
            });
    if (asked.mode().equals(Optional.of("delete"))) {
      return deletable(instance.map(given -> read(type, given, request)));
    }
    if (asked.mode().equals(Optional.of("update")) && instance.isEmpty()) {
      throw new InvalidRequestException(
          "The mode 'update' needs the id of the resource in the path");
    }
    String text =
        asked
            .resource()
            .or(() -> instance.map(given -> read(type, given, request)).map(this::encode))
            .orElseThrow(
                () -> new InvalidRequestException("Send the resource to validate in the body"));
    return validation.validate(text, asked.profile());
  }

  private String encode(IBaseResource resource) {
    return fhir.newJsonParser().encodeResourceToString(resource);
  }

  private static OperationOutcome deletable(Optional<IBaseResource> stored) {
    if (stored.isEmpty()) {
      throw new InvalidRequestException(
          "The mode 'delete' needs the id of the resource in the path");
    }
    OperationOutcome outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(OperationOutcome.IssueSeverity.INFORMATION)
        .setCode(OperationOutcome.IssueType.INFORMATIONAL)
        .setDiagnostics("The resource exists; the server refuses to delete what others refer to");
    return outcome;
  }

  private IBaseResource read(String type, IdType id, RequestDetails request) {
    return artifacts
        .current()
        .read(type, id.getIdPart())
        .map(IBaseResource.class::cast)
        .orElseGet(
            () -> {
              var dao = daos.getResourceDaoOrNull(type);
              if (dao == null) {
                throw new ResourceNotFoundException(id);
              }
              return dao.read(id, new SystemRequestDetails(request));
            });
  }
}
