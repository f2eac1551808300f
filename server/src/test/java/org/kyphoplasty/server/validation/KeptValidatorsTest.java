package org.kyphoplasty.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

/** A validator that is kept finds what HAPI finds with a new one, whatever it validated before. */
class KeptValidatorsTest {
  private static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/bodyweight";
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private static final List<String> RESOURCES =
      List.of(
          "{\"resourceType\":\"Patient\",\"gender\":\"female\"}",
          "{\"resourceType\":\"Patient\",\"gender\":\"martian\",\"birthday\":\"x\"}",
          "{\"resourceType\":\"Observation\",\"meta\":{\"profile\":[\"" + WEIGHT + "\"]}}",
          """
          {"resourceType":"Observation","status":"final",
           "meta":{"profile":["http://example.org/StructureDefinition/unknown"]},
           "code":{"coding":[{"system":"urn:oid:2.16.840.1.113883.6.1","code":"29463-7"}]}}
          """,
          """
          {"resourceType":"Bundle","type":"collection","entry":[
           {"fullUrl":"http://example.org/Patient/a","resource":{"resourceType":"Patient","id":"a"}},
           {"fullUrl":"http://example.org/Condition/b",
            "resource":{"resourceType":"Condition","subject":{"reference":"Patient/a"}}}]}
          """,
          "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"martian\"/></Patient>");

  @Test
  void findsWhatHapiFinds() {
    var definitions =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(FHIR),
            new CommonCodeSystemsTerminologyService(FHIR),
            new InMemoryTerminologyServerValidationSupport(FHIR));
    FhirInstanceValidator module = new FhirInstanceValidator(definitions);
    module.setErrorForUnknownProfiles(false);
    FhirValidator hapi = FHIR.newValidator().registerValidatorModule(module);
    FhirValidator kept =
        FHIR.newValidator().registerValidatorModule(new KeptValidators(definitions));

    for (ValidationOptions options :
        List.of(
            new ValidationOptions(),
            new ValidationOptions().addProfile(WEIGHT),
            new ValidationOptions().addProfile("http://example.org/StructureDefinition/other"))) {
      for (String resource : RESOURCES) {
        List<String> expected = findings(hapi, resource, options);
        assertThat(expected).isNotEmpty();
        assertThat(findings(kept, resource, options)).isEqualTo(expected);
        assertThat(findings(kept, resource, options)).as("again").isEqualTo(expected);
      }
    }
  }

  private static List<String> findings(
      FhirValidator validator, String resource, ValidationOptions options) {
    Stream<SingleValidationMessage> messages =
        validator.validateWithResult(resource, options).getMessages().stream();
    return messages.map(SingleValidationMessage::toString).toList();
  }
}
