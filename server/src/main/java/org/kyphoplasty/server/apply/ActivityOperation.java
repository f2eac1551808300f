package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.kyphoplasty.server.apply.plan.CompiledActivity;
import org.kyphoplasty.server.apply.request.RequestContext;
import org.kyphoplasty.server.apply.request.Requests;

/** Carries out one call of ActivityDefinition/$apply. */
final class ActivityOperation {
  private static final Set<String> KNOWN =
      PlanOperation.KNOWN.stream()
          .filter(name -> !name.equals("explain"))
          .collect(Collectors.toUnmodifiableSet());

  private final Releases releases;
  private final Inputs inputs;
  private final ApplyProperties limits;

  ActivityOperation(Releases releases, Inputs inputs, ApplyProperties limits) {
    this.releases = releases;
    this.inputs = inputs;
    this.limits = limits;
  }

  /** The request that the activity defines, for the subject; it has no id and is not stored. */
  DomainResource apply(@Nullable IdType id, RequestDetails request) {
    OperationParameters given = OperationParameters.read(request, KNOWN);
    Release release = releases.current();
    ActivityDefinition activity = inputs.definition(release, ActivityDefinition.class, id, given);
    return new TimeLimit(limits.timeout())
        .keep(deadline -> apply(activity, release, given, request, deadline));
  }

  private DomainResource apply(
      ActivityDefinition activity,
      Release release,
      OperationParameters given,
      RequestDetails request,
      Deadline deadline) {
    PatientRecord record = inputs.subject(release, given, request);
    String language = PlanOperation.user(given).language();
    CompiledActivity compiled =
        CompiledActivity.of(release.localizer(language).localize(activity), release.logic());
    DomainResource prototype = compiled.prototype();
    if (prototype == null || !compiled.errors().isEmpty()) {
      throw new UnprocessableEntityException(
          "The activity cannot be applied: " + String.join("; ", compiled.errors()));
    }
    LogicSession session =
        Inputs.open(
            release,
            record,
            given.resource("parameters", Parameters.class).orElseGet(Parameters::new),
            deadline);
    DomainResource made = prototype.copy();
    Reference practitioner = inputs.context(given, "practitioner", "Practitioner", request);
    Reference organization = inputs.context(given, "organization", "Organization", request);
    Requests.fill(
        made,
        new RequestContext(
            new Reference("Patient/" + record.patientId()),
            inputs.context(given, "encounter", "Encounter", request),
            practitioner == null ? organization : practitioner,
            null,
            null,
            new Date()));
    compute(activity, compiled, session, made);
    return made;
  }

  private static void compute(
      ActivityDefinition activity,
      CompiledActivity compiled,
      LogicSession session,
      DomainResource made) {
    List<LogicIssue> issues = new ArrayList<>();
    ComputedValues.of(
            String.valueOf(activity.getIdPart()), compiled.dynamicValues(), session, issues::add)
        .forEach(value -> ComputedValues.set(value, made));
    if (!issues.isEmpty()) {
      throw new UnprocessableEntityException(
          "The activity cannot be applied: "
              + String.join("; ", issues.stream().map(LogicIssue::text).toList()));
    }
  }
}
