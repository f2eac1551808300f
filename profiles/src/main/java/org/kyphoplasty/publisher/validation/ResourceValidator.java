package org.kyphoplasty.publisher.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.MetadataResource;

/** HAPI's instance validator over FHIR core and the package itself. */
final class ResourceValidator {
  /**
   * The validator makes the snapshot of an extension anew to compare it, by way of a package that
   * HAPI never loads; SUSHI has made the snapshot that is published.
   */
  private static final String SNAPSHOT =
      "Error generating Snapshot: Unable to resolve package id hl7.fhir.r4.core#null (this usually"
          + " arises from a problem in the differential)";

  private final FhirValidator validator;

  ResourceValidator(FhirContext fhir, CoreSupport core, List<MetadataResource> artifacts) {
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
    artifacts.forEach(own::addResource);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            own,
            core,
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    FhirInstanceValidator instances = new FhirInstanceValidator(chain);
    instances.setAnyExtensionsAllowed(true);
    instances.setErrorForUnknownProfiles(false);
    validator = fhir.newValidator().registerValidatorModule(instances);
  }

  /** The errors and warnings of one resource, given as JSON. */
  List<Finding> validate(String reference, String json) {
    return validator.validateWithResult(json).getMessages().stream()
        .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
        .filter(message -> !SNAPSHOT.equals(message.getMessage()))
        .map(message -> finding(reference, message))
        .toList();
  }

  private static Finding finding(String reference, SingleValidationMessage message) {
    boolean error = message.getSeverity() != ResultSeverityEnum.WARNING;
    return new Finding(
        reference,
        error,
        message.getLocationString() == null ? "whole" : message.getLocationString(),
        String.valueOf(message.getMessage()).strip().replaceAll("\\s+", " "));
  }
}
