package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.dao.IJpaStorageResourceParser;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads patients with everything stored about them, in two queries however much that is: HAPI's
 * searches take several for each type.
 */
public final class PatientCharts {
  private static final String CURRENT =
      """
      SELECT version FROM ResourceHistoryTable version
      JOIN FETCH version.myResourceTable resource
      WHERE version.myResourceVersion = resource.myVersion AND resource.myDeleted IS NULL
      """;

  private static final String PATIENT =
      CURRENT + "AND resource.myResourceType = 'Patient' AND resource.myFhirId = :id";

  private static final String PATIENT_IDS =
      """
      SELECT resource.myFhirId FROM ResourceTable resource
      WHERE resource.myResourceType = 'Patient' AND resource.myDeleted IS NULL
      AND resource.myFhirId > :after ORDER BY resource.myFhirId
      """;

  private static final String ABOUT_PATIENT =
      CURRENT
          + """
          AND resource.myPid IN (
            SELECT link.mySourceResource.myPid FROM ResourceLink link
            WHERE link.myTargetResource.myPid = :patient
            AND link.mySourceResourceType IN (%s) AND link.mySourcePath IN (%s))
          """;

  private static final String IDENTIFIED =
      CURRENT
          + """
          AND resource.myPid IN (
            SELECT link.mySourceResource.myPid FROM ResourceLink link
            WHERE link.myTargetResource.myResourceType = 'Patient'
            AND link.myTargetResource.myFhirId = :patient)
          AND EXISTS (
            SELECT token.myId FROM ResourceIndexedSearchParamToken token
            WHERE token.myResource = resource
            AND token.mySystem = :system AND token.myValue LIKE :values)
          """;

  /**
   * What is stored about a patient.
   *
   * @param patient the patient
   * @param resources what is about the patient, by type, each ordered by id
   */
  public record Chart(Patient patient, Map<String, List<Resource>> resources) {}

  private final FhirContext fhir;
  private final EntityManager entities;
  private final IJpaStorageResourceParser parser;
  private final TransactionOperations readOnly;

  PatientCharts(
      FhirContext fhir,
      EntityManager entities,
      IJpaStorageResourceParser parser,
      TransactionOperations readOnly) {
    this.fhir = fhir;
    this.entities = entities;
    this.parser = parser;
    this.readOnly = readOnly;
  }

  /**
   * The patient with all current resources of some types whose {@code patient} or {@code subject}
   * the patient is; empty if there is no such patient, or it was deleted.
   */
  public Optional<Chart> read(String patientId, Set<String> types) {
    return Objects.requireNonNull(readOnly.execute(status -> chart(patientId, types)));
  }

  /**
   * The current resources of any type that refer to a patient and have an identifier of a system.
   *
   * @param prefix what the identifier's value begins with; without wildcards of SQL
   */
  public List<Resource> identified(String patientId, String system, String prefix) {
    return Objects.requireNonNull(
        readOnly.execute(
            status ->
                entities
                    .createQuery(IDENTIFIED, ResourceHistoryTable.class)
                    .setParameter("patient", patientId)
                    .setParameter("system", system)
                    .setParameter("values", prefix + "%")
                    .getResultStream()
                    .map(this::parse)
                    .toList()));
  }

  /**
   * The ids of patients in their order, a page at a time.
   *
   * @param after the id after which the page begins; empty for the first page
   * @param most how many ids a page has
   */
  public List<String> patientIds(String after, int most) {
    return Objects.requireNonNull(
        readOnly.execute(
            status ->
                entities
                    .createQuery(PATIENT_IDS, String.class)
                    .setParameter("after", after)
                    .setMaxResults(most)
                    .getResultList()));
  }

  private Optional<Chart> chart(String patientId, Set<String> types) {
    return entities
        .createQuery(PATIENT, ResourceHistoryTable.class)
        .setParameter("id", patientId)
        .getResultStream()
        .findFirst()
        .map(
            found ->
                new Chart(
                    (Patient) parse(found),
                    about(found.getResourceTable().getResourceId(), types)));
  }

  private Map<String, List<Resource>> about(JpaPid patient, Set<String> ofTypes) {
    if (ofTypes.isEmpty()) {
      return Map.of();
    }
    NamedParameters types = new NamedParameters("type", List.copyOf(ofTypes));
    NamedParameters paths = new NamedParameters("path", paths(ofTypes));
    TypedQuery<ResourceHistoryTable> query =
        entities
            .createQuery(
                ABOUT_PATIENT.formatted(types.names(), paths.names()), ResourceHistoryTable.class)
            .setParameter("patient", patient);
    types.set(query);
    paths.set(query);
    return query
        .getResultStream()
        .map(this::parse)
        .sorted(Comparator.comparing(Resource::getIdPart))
        .collect(Collectors.groupingBy(Resource::fhirType));
  }

  private List<String> paths(Set<String> types) {
    return types.stream()
        .map(fhir::getResourceDefinition)
        .flatMap(PatientCharts::links)
        .flatMap(parameter -> parameter.getPathsSplit().stream())
        .distinct()
        .toList();
  }

  private static Stream<RuntimeSearchParam> links(RuntimeResourceDefinition type) {
    return Stream.of("patient", "subject").map(type::getSearchParam).filter(Objects::nonNull);
  }

  /** Tags are not read: each resource's would take a statement of its own. */
  private Resource parse(ResourceHistoryTable version) {
    Class<? extends Resource> type =
        fhir.getResourceDefinition(version.getResourceType())
            .getImplementingClass()
            .asSubclass(Resource.class);
    return parser.toResource(null, type, version, List.of(), false);
  }
}
