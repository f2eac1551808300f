package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.InvalidLogicParameter;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.kyphoplasty.server.clinical.PatientCharts.Chart;

/** Checks what an operation was given, and fetches what it names. */
public final class Inputs {
  private static final String EVALUATION_DATE = "Evaluation Date";
  private static final String PATIENT = "Patient";

  private final StoredRecords stored;
  private final RemoteCharts remote;

  Inputs(StoredRecords stored, RemoteCharts remote) {
    this.stored = stored;
    this.remote = remote;
  }

  /**
   * The published definition that a call means, by the id in its path, or by {@code url} or {@code
   * canonical} and {@code version}.
   */
  public <T extends MetadataResource> T definition(
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
  PatientRecord subject(Release release, OperationParameters parameters, RequestDetails request) {
    IdType id = subjectId(parameters, request);
    if (!PATIENT.equals(id.getResourceType())) {
      throw malformed("subject", Set.of(PATIENT));
    }
    return record(id, Set.of(id.getIdPart()), release, parameters);
  }

  /**
   * A patient and what is known of them, from the request and, unless refused, from storage.
   *
   * @param patients the ids of all of whom data may have been sent
   */
  PatientRecord record(
      IdType id, Set<String> patients, Release release, OperationParameters parameters) {
    return record(id, patients, release.patientTypes(), parameters);
  }

  /**
   * The same with the types of resources that are wanted of the patient.
   *
   * @param types the Patient itself left out
   */
  public PatientRecord record(
      IdType id, Set<String> patients, Set<String> types, OperationParameters parameters) {
    SentData data = parameters.data();
    boolean useServerData = parameters.bool("useServerData", true);
    Optional<Chart> chart = chart(id, types, parameters, useServerData);
    Patient patient =
        data.find(id)
            .map(Patient.class::cast)
            .or(() -> chart.map(Chart::patient))
            .orElseThrow(() -> unknown(id, useServerData));
    return new PatientRecord(
        patient, data.about(id, patients), chart.map(Chart::resources).orElseGet(Map::of));
  }

  /** From another server where the call names one, otherwise from here unless that is refused. */
  private Optional<Chart> chart(
      IdType id, Set<String> types, OperationParameters parameters, boolean useServerData) {
    Optional<Endpoint> endpoint = parameters.endpoint("dataEndpoint");
    if (endpoint.isPresent()) {
      return remote.read(endpoint.get(), id, types);
    }
    return useServerData ? stored.chart(id, types) : Optional.empty();
  }

  /** The subject as {@code Patient/[id]} or {@code Group/[id]}; an id alone means a patient. */
  public IdType subjectId(OperationParameters parameters, RequestDetails request) {
    String value =
        parameters
            .string("subject")
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "The parameter 'subject' is missing; give it as Patient/[id]"));
    return new IdType(value).hasResourceType()
        ? reference("subject", value, Set.of(PATIENT, "Group"), request)
        : bareSubject(value, parameters, request);
  }

  /** A word that is no patient's id is more likely a mistake than a patient who was deleted. */
  private IdType bareSubject(String value, OperationParameters parameters, RequestDetails request) {
    IdType patient = new IdType(PATIENT, value);
    boolean known =
        parameters.data().find(patient).isPresent()
            || (parameters.bool("useServerData", true)
                && stored.read(patient, request).isPresent());
    if (!known) {
      throw malformed("subject", Set.of(PATIENT, "Group"));
    }
    return patient;
  }

  /** A resource that the request names as context, such as the encounter. */
  @Nullable Reference context(
      OperationParameters parameters, String name, String type, RequestDetails request) {
    Optional<IdType> id =
        parameters.string(name).map(value -> reference(name, value, Set.of(type), request));
    id.ifPresent(
        given -> lookUp(given, parameters.data(), parameters.bool("useServerData", true), request));
    return id.map(given -> new Reference(given.getValue())).orElse(null);
  }

  private Resource lookUp(IdType id, SentData data, boolean useServerData, RequestDetails request) {
    return data.find(id)
        .or(() -> useServerData ? stored.read(id, request) : Optional.empty())
        .orElseThrow(() -> unknown(id, useServerData));
  }

  private static ResourceNotFoundException unknown(IdType id, boolean useServerData) {
    return new ResourceNotFoundException(
        id.getValue()
            + (useServerData
                ? " is neither stored here nor in 'data'"
                : " is not in 'data', and useServerData is false"));
  }

  /** A resource that was sent, or is stored. */
  public Resource lookUp(IdType id, OperationParameters parameters, RequestDetails request) {
    return lookUp(id, parameters.data(), parameters.bool("useServerData", true), request);
  }

  private static IdType reference(
      String name, String value, Set<String> types, RequestDetails request) {
    IdType id = new IdType(value);
    boolean here = !id.isAbsolute() || request.getFhirServerBase().equals(id.getBaseUrl());
    if (!here
        || id.hasVersionIdPart()
        || !id.isIdPartValid()
        || !types.contains(String.valueOf(id.getResourceType()))) {
      throw malformed(name, types);
    }
    return id.toUnqualifiedVersionless();
  }

  private static InvalidRequestException malformed(String name, Set<String> types) {
    String forms =
        types.stream()
            .sorted(Comparator.reverseOrder())
            .map(type -> type + "/[id]")
            .collect(Collectors.joining(" or "));
    return new InvalidRequestException(
        "The parameter '%s' must be a reference of the form %s".formatted(name, forms));
  }

  /**
   * Opens the evaluation of a release's logic.
   *
   * @throws InvalidRequestException if a CQL parameter is unknown, or has another type
   */
  public static LogicSession open(
      Release release, PatientRecord record, Parameters parameters, Deadline deadline) {
    try {
      return release.logic().open(record, parameters, moment(parameters), deadline);
    } catch (InvalidLogicParameter e) {
      throw new InvalidRequestException(e.getMessage());
    }
  }

  /** The end of the evaluation date, so that all of that day is past; otherwise now. */
  public static ZonedDateTime moment(Parameters parameters) {
    ZoneId zone = ZoneId.systemDefault();
    return parameters.getParameter().stream()
        .filter(each -> EVALUATION_DATE.equals(each.getName()))
        .map(ParametersParameterComponent::getValue)
        .filter(DateType.class::isInstance)
        .map(date -> day((DateType) date))
        .findFirst()
        .map(date -> date.atTime(LocalTime.MAX).atZone(zone))
        .orElseGet(() -> ZonedDateTime.now(zone));
  }

  private static LocalDate day(DateType date) {
    try {
      return LocalDate.parse(String.valueOf(date.getValueAsString()));
    } catch (DateTimeParseException e) {
      throw new InvalidRequestException(
          "The parameter '%s' must be a whole date, as 2026-05-31".formatted(EVALUATION_DATE));
    }
  }
}
