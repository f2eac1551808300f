package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.repository.IRepository;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import com.google.common.collect.Multimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/**
 * What the clinical-reasoning library sees of the server: the subject, and copies of the published
 * definitions (it changes what it is given).
 */
final class DefinitionRepository implements IRepository {
  private final FhirContext fhir;
  private final Definitions definitions;
  private final PatientRecord record;

  DefinitionRepository(FhirContext fhir, Definitions definitions, PatientRecord record) {
    this.fhir = fhir;
    this.definitions = definitions;
    this.record = record;
  }

  @Override
  public FhirContext fhirContext() {
    return fhir;
  }

  @Override
  public <T extends IBaseResource, I extends IIdType> T read(
      Class<T> type, I id, Map<String, String> headers) {
    return record.resources(fhir.getResourceType(type)).stream()
        .filter(resource -> id.getIdPart().equals(resource.getIdElement().getIdPart()))
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }

  @Override
  public <B extends IBaseBundle, T extends IBaseResource> B search(
      Class<B> bundleType,
      Class<T> type,
      Multimap<String, List<IQueryParameterType>> parameters,
      Map<String, String> headers) {
    Bundle found = new Bundle().setType(Bundle.BundleType.SEARCHSET);
    canonical(parameters)
        .flatMap(definitions::byCanonical)
        .filter(type::isInstance)
        .map(Resource::copy)
        .ifPresent(definition -> found.addEntry().setResource(definition));
    return bundleType.cast(found);
  }

  private static Optional<String> canonical(Multimap<String, List<IQueryParameterType>> given) {
    Optional<String> url = first(given, "url", UriParam.class).map(UriParam::getValue);
    Optional<String> version = first(given, "version", TokenParam.class).map(TokenParam::getValue);
    return url.map(value -> version.map(each -> value + "|" + each).orElse(value));
  }

  private static <P> Optional<P> first(
      Multimap<String, List<IQueryParameterType>> given, String name, Class<P> type) {
    return given.get(name).stream().flatMap(List::stream).map(type::cast).findFirst();
  }

  @Override
  public <T extends IBaseResource> MethodOutcome create(T resource, Map<String, String> headers) {
    throw readOnly();
  }

  @Override
  public <T extends IBaseResource> MethodOutcome update(T resource, Map<String, String> headers) {
    throw readOnly();
  }

  @Override
  public <T extends IBaseResource, I extends IIdType> MethodOutcome delete(
      Class<T> type, I id, Map<String, String> headers) {
    throw readOnly();
  }

  private static MethodNotAllowedException readOnly() {
    return new MethodNotAllowedException("Applying a plan changes nothing on the server");
  }
}
