package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.kyphoplasty.server.apply.plan.Definitions;

/** Applies the plans of a package in memory, without a server or a database. */
public final class PackagePlans {
  private record Content(ContentPackage content) implements Definitions {
    @Override
    public Optional<Resource> byCanonical(String canonical) {
      return content.artifacts().stream()
          .filter(MetadataResource.class::isInstance)
          .filter(each -> is((MetadataResource) each, canonical))
          .findFirst();
    }

    private static boolean is(MetadataResource each, String canonical) {
      return canonical.equals(each.getUrl())
          || canonical.equals(each.getUrl() + "|" + each.getVersion());
    }

    @Override
    public <T extends Resource> List<T> all(Class<T> type) {
      return content.artifacts().stream().filter(type::isInstance).map(type::cast).toList();
    }
  }

  private final Release release;

  /** Loads the package's logic. */
  public PackagePlans(ContentPackage content) {
    this.release = new Release(new Content(content));
  }

  /** A plan of the package by id. */
  public PlanDefinition plan(String id) {
    return release.definitions().all(PlanDefinition.class).stream()
        .filter(plan -> id.equals(plan.getIdElement().getIdPart()))
        .findFirst()
        .orElseThrow(() -> new ResourceNotFoundException("The package has no plan " + id));
  }

  /** The decision logic of the package. */
  public CompiledLogic logic() {
    return release.logic();
  }

  /** The defines that a plan names, with everything that it nests. */
  public Collection<Define> defines(PlanDefinition plan) {
    return release.closure(plan, null).defines();
  }

  /**
   * Applies a plan as {@code $apply} with {@code useServerData=false} does.
   *
   * @param data everything that is known, with exactly one Patient
   */
  public CarePlan apply(PlanDefinition plan, Bundle data, Parameters parameters) {
    List<Resource> resources =
        data.getEntry().stream().map(BundleEntryComponent::getResource).toList();
    Patient patient =
        resources.stream()
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The data has no Patient"));
    PatientRecord record = new PatientRecord(patient, resources, Map.of());
    return ResultForms.contained(
        PlanEngine.apply(ApplyRequest.of(release, plan, record, parameters)));
  }
}
