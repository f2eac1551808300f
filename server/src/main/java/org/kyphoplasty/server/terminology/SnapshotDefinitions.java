package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;

/** Gives HAPI the code systems of one snapshot, whose filters it evaluates. */
record SnapshotDefinitions(ArtifactSnapshot snapshot, FhirContext fhir)
    implements IValidationSupport {
  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String system) {
    return snapshot.byCanonical(system).filter(CodeSystem.class::isInstance).orElse(null);
  }
}
