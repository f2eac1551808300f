package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.InvalidLogicParameter;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/** Checks what an operation was given, and fetches what it names. */
final class Inputs {
  private final StoredRecords stored;

  Inputs(StoredRecords stored) {
    this.stored = stored;
  }

  /**
   * The published definition that a call means, by the id in its path, or by {@code url} or {@code
   * canonical} and {@code version}.
   */
  <T extends MetadataResource> T definition(
      Release release, Class<T> type, @Nullable IdType id, OperationParameters parameters) {
    T definition = find(release, type, id, parameters);
    if (definition.getStatus() == PublicationStatus.RETIRED
        && !parameters.bool("allowRetired", false)) {
      throw new UnprocessableEntityException(
          "%s is retired; to use it all the same, send allowRetired=true"
              .formatted(definition.getUrl()));
    }
    return definition;
  }

  private static <T extends MetadataResource> T find(
      Release release, Class<T> type, @Nullable IdType id, OperationParameters parameters) {
    Optional<String> url = parameters.string("url").or(() -> parameters.string("canonical"));
    if (id != null && id.hasIdPart()) {
      if (url.isPresent()) {
        throw new InvalidRequestException("Give either an id in the path or a url, not both");
      }
      return release.definitions().all(type).stream()
          .filter(each -> id.getIdPart().equals(each.getIdElement().getIdPart()))
          .findFirst()
          .orElseThrow(
              () ->
                  new ResourceNotFoundException(
                      "No such " + type.getSimpleName() + " is published"));
    }
    if (url.isEmpty()) {
      throw new InvalidRequestException(
          "Name the %s: by its id in the path, or by 'url'".formatted(type.getSimpleName()));
    }
    String canonical =
        parameters.string("version").map(version -> url.get() + "|" + version).orElse(url.get());
    return release
        .definitions()
        .byCanonical(canonical)
        .filter(type::isInstance)
        .map(type::cast)
        .orElseThrow(
            () -> new ResourceNotFoundException(canonical + " is not published on this server"));
  }

  /** The subject and what is known of them, from the request and, unless refused, from storage. */
  PatientRecord subject(OperationParameters parameters, RequestDetails request) {
    IdType id =
        reference(parameters, "subject", "Patient", request)
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "The parameter 'subject' is missing; give it as Patient/[id]"));
    Bundle data = data(parameters);
    boolean useServerData = parameters.bool("useServerData", true);
    Resource patient = lookUp(id, data, useServerData, request);
    Function<String, List<Resource>> source =
        useServerData ? type -> stored.ofPatient(type, id.getIdPart(), request) : type -> List.of();
    return new PatientRecord((Patient) patient, data, source);
  }

  /** A resource that the request names as context, such as the encounter. */
  @Nullable Reference context(
      OperationParameters parameters, String name, String type, RequestDetails request) {
    Optional<IdType> id = reference(parameters, name, type, request);
    id.ifPresent(
        given -> lookUp(given, data(parameters), parameters.bool("useServerData", true), request));
    return id.map(given -> new Reference(given.getValue())).orElse(null);
  }

  private Resource lookUp(IdType id, Bundle data, boolean useServerData, RequestDetails request) {
    return data.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(each -> matches(id, each))
        .findFirst()
        .or(() -> useServerData ? stored.read(id, request) : Optional.empty())
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    id.getValue()
                        + (useServerData
                            ? " is neither stored here nor in 'data'"
                            : " is not in 'data', and useServerData is false")));
  }

  private static boolean matches(IdType id, Resource resource) {
    return resource.fhirType().equals(id.getResourceType())
        && id.getIdPart().equals(resource.getIdElement().getIdPart());
  }

  private static Bundle data(OperationParameters parameters) {
    Bundle data = parameters.resource("data", Bundle.class).orElseGet(Bundle::new);
    if (data.getEntry().stream().anyMatch(entry -> !entry.hasResource())) {
      throw new InvalidRequestException("Every entry of 'data' must hold a resource");
    }
    return data;
  }

  private static Optional<IdType> reference(
      OperationParameters parameters, String name, String type, RequestDetails request) {
    return parameters
        .string(name)
        .map(
            value -> {
              IdType id = new IdType(value);
              boolean here =
                  !id.isAbsolute() || request.getFhirServerBase().equals(id.getBaseUrl());
              if (!type.equals(id.getResourceType()) || !id.hasIdPart() || !here) {
                throw new InvalidRequestException(
                    "The parameter '%s' must be a reference of the form %s/[id]"
                        .formatted(name, type));
              }
              return id.toUnqualifiedVersionless();
            });
  }

  /**
   * Opens the evaluation of a release's logic.
   *
   * @throws InvalidRequestException if a CQL parameter is unknown, or has another type
   */
  static LogicSession open(
      Release release, PatientRecord record, Parameters parameters, ZonedDateTime now) {
    try {
      return release.logic().open(record, parameters, now);
    } catch (InvalidLogicParameter e) {
      throw new InvalidRequestException(e.getMessage());
    }
  }
}
