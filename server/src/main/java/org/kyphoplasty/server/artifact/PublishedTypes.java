package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** The resource types that are published from the package and read-only over REST. */
public final class PublishedTypes {
  /** Their names, in the order in which people read them. */
  public static final List<String> NAMES =
      List.of(
          "PlanDefinition",
          "ActivityDefinition",
          "Questionnaire",
          "Library",
          "Measure",
          "ValueSet",
          "CodeSystem",
          "ConceptMap",
          "StructureDefinition",
          "SearchParameter",
          "OperationDefinition",
          "CapabilityStatement",
          "ImplementationGuide");

  private PublishedTypes() {}

  static Class<? extends IBaseResource> classOf(String type, FhirContext fhir) {
    return fhir.getResourceDefinition(type).getImplementingClass();
  }
}
