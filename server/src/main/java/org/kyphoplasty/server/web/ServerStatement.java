package org.kyphoplasty.server.web;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.FhirTerser;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Narrative;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PublishedStatement;
import org.kyphoplasty.server.web.openapi.StandardOperations;
import org.springframework.boot.info.BuildProperties;

/** The CapabilityStatement: HAPI's, corrected to what this server does. */
class ServerStatement extends ServerCapabilityStatementProvider {
  private static final int BASE_URLS = 16;
  private static final String STANDARD = "http://hl7.org/fhir/OperationDefinition/";
  private static final String TITLE = "Kyphoplasty Pathway on FHIR";

  /** Parameters of every type that work here, of those that HAPI's providers declare. */
  private static final Set<String> COMMON_PARAMETERS =
      Set.of("_id", "_lastUpdated", "_profile", "_security", "_source", "_tag", "_language");

  /** Standard parameters that HAPI's JPA server refuses: it combines no references. */
  private static final Set<String> NOT_SEARCHED =
      Set.of("http://hl7.org/fhir/SearchParameter/DocumentReference-relationship");

  private final BuildProperties build;
  private final Cache<String, IBaseConformance> made =
      Caffeine.newBuilder().maximumSize(BASE_URLS).build();
  private final PublishedStatement published;
  private final ArtifactStore artifacts;
  private final StandardOperations standard;

  ServerStatement(
      RestfulServer server,
      ISearchParamRegistry registry,
      BuildProperties build,
      PublishedStatement published,
      ArtifactStore artifacts,
      StandardOperations standard) {
    super(server, registry, null);
    this.artifacts = artifacts;
    this.standard = standard;
    this.build = build;
    this.published = published;
  }

  /** What is listed never changes while the server runs, except for the base URL in it. */
  @Override
  public IBaseConformance getServerConformance(HttpServletRequest request, RequestDetails details) {
    return Objects.requireNonNull(
        made.get(
            details.getFhirServerBase(), base -> super.getServerConformance(request, details)));
  }

  /**
   * The definition of an operation, published or FHIR's, for the OpenAPI document; null if none.
   */
  @Override
  public @Nullable IBaseResource readOperationDefinition(IIdType url, RequestDetails details) {
    Optional<? extends IBaseResource> own = artifacts.current().byCanonical(url.getValue());
    return own.isPresent() ? own.get() : standard.find(url.getValue()).orElse(null);
  }

  @Override
  protected boolean searchParamEnabled(String resourceType, String parameter) {
    return COMMON_PARAMETERS.contains(parameter);
  }

  @Override
  protected void postProcess(FhirTerser terser, IBaseConformance conformance) {
    CapabilityStatement statement = (CapabilityStatement) conformance;
    statement.setId("kyphoplasty-server");
    statement.setName("KyphoplastyServer").setTitle(TITLE).setPublisher(TITLE);
    statement.setDate(Date.from(build.getTime()));
    statement.getSoftware().setName(TITLE).setVersion(build.getVersion());
    statement.getSoftware().setReleaseDate(Date.from(build.getTime()));
    statement
        .getImplementation()
        .setDescription("Publishes the kyphoplasty care pathway and applies it to patients");
    statement.getText().setStatus(Narrative.NarrativeStatus.GENERATED);
    statement.getText().setDivAsString("<div>" + TITLE + " " + build.getVersion() + "</div>");
    statement.getFormat().clear();
    statement.addFormat("application/fhir+json").addFormat("json");
    statement.addFormat("application/fhir+xml").addFormat("xml");
    statement.addPatchFormat("application/json-patch+json");
    statement.addPatchFormat("application/fhir+json").addPatchFormat("application/fhir+xml");
    String ownDefinitions = statement.getImplementation().getUrl() + "/OperationDefinition/";
    statement.getRestFirstRep().getResource().forEach(ServerStatement::complete);
    statement.getRestFirstRep().getResource().forEach(published::describe);
    statement.getRestFirstRep().getResource().forEach(resource -> define(resource, ownDefinitions));
    statement.getRestFirstRep().getResource().removeIf(resource -> !resource.hasInteraction());
  }

  @Override
  protected void postProcessRest(FhirTerser terser, IBase rest) {
    var component = (CapabilityStatement.CapabilityStatementRestComponent) rest;
    boolean batches =
        component.getInteraction().stream()
            .anyMatch(i -> i.getCode() == SystemRestfulInteraction.TRANSACTION);
    if (batches) {
      component.addInteraction().setCode(SystemRestfulInteraction.BATCH);
    }
  }

  private static void complete(CapabilityStatementRestResourceComponent resource) {
    boolean writes =
        resource.getInteraction().stream()
            .anyMatch(i -> i.getCode() == TypeRestfulInteraction.UPDATE);
    resource
        .getSearchParam()
        .removeIf(parameter -> NOT_SEARCHED.contains(parameter.getDefinition()));
    SharedParameterText.shorten(resource);
    resource.setReadHistory(true);
    resource.setVersioning(
        writes ? ResourceVersionPolicy.VERSIONEDUPDATE : ResourceVersionPolicy.VERSIONED);
    resource.setUpdateCreate(writes);
  }

  /** A provider names the definition of its operation, else it is the one of FHIR by that name. */
  private static void define(CapabilityStatementRestResourceComponent resource, String generated) {
    resource.getOperation().stream()
        .filter(operation -> operation.getDefinition().startsWith(generated))
        .forEach(
            operation ->
                operation.setDefinition(STANDARD + resource.getType() + "-" + operation.getName()));
  }
}
