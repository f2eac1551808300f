package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.PublishedValidation;

/**
 * HAPI's instance validator over FHIR core and what is published. Codes of systems that the server
 * does not hold, such as SNOMED CT, go unchecked with a warning. Safe for use by several threads.
 */
final class InstanceValidation implements ArtifactListener {
  private final ValidationSupportChain chain;
  private final KeptValidators instances;
  private final BoundedValidation validation;

  InstanceValidation(FhirContext fhir, PublishedValidation published) {
    this.chain =
        new ValidationSupportChain(
            new CoreDefinitions(fhir),
            published,
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    this.instances = new KeptValidators(chain);
    this.validation =
        new BoundedValidation(
            fhir.newValidator().registerValidatorModule(instances),
            Runtime.getRuntime().availableProcessors() + 1);
  }

  /**
   * The findings on one resource.
   *
   * @param text the resource as JSON or XML
   * @param profile a profile to validate against beside those that the resource claims
   */
  OperationOutcome validate(String text, Optional<String> profile) {
    ValidationOptions options = new ValidationOptions();
    profile.ifPresent(options::addProfile);
    return (OperationOutcome) validation.validate(text, options).toOperationOutcome();
  }

  @Override
  public void prepare(ArtifactSnapshot candidate) {
    // Nothing is derived ahead; what is cached is dropped once the candidate is served.
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    chain.invalidateCaches();
    instances.invalidateCaches();
  }
}
