package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Gives the validator the profiles, questionnaires and terminology of the snapshot that is served.
 * A chain that caches what this answers must drop its caches when the package changes, see {@link
 * ArtifactListener#published}.
 */
public final class PublishedValidation implements IValidationSupport {
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  private final ArtifactStore store;
  private final FhirContext fhir;

  PublishedValidation(ArtifactStore store, FhirContext fhir) {
    this.store = store;
    this.fhir = fhir;
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public String getName() {
    return "published artifacts";
  }

  @Override
  public List<IBaseResource> fetchAllConformanceResources() {
    return PublishedTypes.NAMES.stream().flatMap(this::all).toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return all("StructureDefinition").map(profile -> (T) profile).toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
    return all("StructureDefinition")
        .filter(profile -> !((StructureDefinition) profile).getUrl().startsWith(CORE))
        .map(profile -> (T) profile)
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllSearchParameters() {
    return all("SearchParameter").map(parameter -> (T) parameter).toList();
  }

  @Override
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
    Class<?> wanted = type == null ? IBaseResource.class : type;
    @SuppressWarnings("unchecked")
    T found = (T) store.current().byCanonical(uri).filter(wanted::isInstance).orElse(null);
    return found;
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return fetch("StructureDefinition", url).orElse(null);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String system) {
    return fetch("CodeSystem", system).orElse(null);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return fetch("ValueSet", url).orElse(null);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return fetch("CodeSystem", system).isPresent();
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return fetch("ValueSet", url).isPresent();
  }

  private Optional<Resource> fetch(String type, @Nullable String canonical) {
    return Optional.ofNullable(canonical)
        .flatMap(store.current()::byCanonical)
        .filter(found -> found.fhirType().equals(type));
  }

  private Stream<IBaseResource> all(String type) {
    return store.current().all(type).stream().map(IBaseResource.class::cast);
  }
}
