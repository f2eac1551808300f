package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.ApplyRequest.UserContext;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.opencds.cqf.fhir.cr.activitydefinition.apply.ApplyProcessor;
import org.opencds.cqf.fhir.cr.activitydefinition.apply.IRequestResolverFactory;
import org.opencds.cqf.fhir.utility.model.FhirModelResolverCache;

/** Carries out one call of ActivityDefinition/$apply. */
final class ActivityOperation {
  private final FhirContext fhir;
  private final Releases releases;
  private final Inputs inputs;

  ActivityOperation(FhirContext fhir, Releases releases, Inputs inputs) {
    this.fhir = fhir;
    this.releases = releases;
    this.inputs = inputs;
  }

  /** The request that the activity defines, for the subject; it has no id and is not stored. */
  DomainResource apply(@Nullable IdType id, RequestDetails request) {
    OperationParameters given = OperationParameters.read(request, PlanOperation.KNOWN);
    Release release = releases.current();
    ActivityDefinition activity =
        inputs.definition(release, ActivityDefinition.class, id, given).copy();
    PatientRecord record = inputs.subject(given, request);
    var session =
        Inputs.open(
            release,
            record,
            given.resource("parameters", Parameters.class).orElseGet(Parameters::new),
            ZonedDateTime.now(ZoneId.systemDefault()));
    var repository = new DefinitionRepository(fhir, release.definitions(), record);
    UserContext user = PlanOperation.user(given);
    DomainResource resource =
        (DomainResource)
            new ApplyProcessor(repository, IRequestResolverFactory.getDefault(FhirVersionEnum.R4))
                .apply(
                    new org.opencds.cqf.fhir.cr.activitydefinition.apply.ApplyRequest(
                        activity,
                        new IdType("Patient", record.patientId()),
                        id(inputs.context(given, "encounter", "Encounter", request)),
                        id(inputs.context(given, "practitioner", "Practitioner", request)),
                        id(inputs.context(given, "organization", "Organization", request)),
                        user.userType(),
                        user.userLanguage(),
                        user.userTaskContext(),
                        user.setting(),
                        user.settingContext(),
                        null,
                        null,
                        new SessionLibraryEngine(repository, session, new HashSet<>()),
                        FhirModelResolverCache.resolverForVersion(FhirVersionEnum.R4)));
    refuseMessages(resource);
    RequestCompletion.complete(activity, resource);
    resource.setIdElement(new IdType());
    return resource;
  }

  private static void refuseMessages(DomainResource resource) {
    Optional<OperationOutcome> messages =
        resource.getContained().stream()
            .filter(OperationOutcome.class::isInstance)
            .map(OperationOutcome.class::cast)
            .findFirst();
    if (messages.isPresent()) {
      throw new UnprocessableEntityException(messages.get().getIssueFirstRep().getDiagnostics());
    }
  }

  static @Nullable IdType id(@Nullable Reference reference) {
    return reference == null ? null : new IdType(reference.getReference());
  }
}
