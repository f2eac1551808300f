package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.ApplyRequest.UserContext;
import org.kyphoplasty.server.apply.logic.Deadline;

/** Carries out calls of PlanDefinition/$apply. */
final class PlanOperation {
  static final Set<String> KNOWN =
      Set.of(
          "url",
          "canonical",
          "version",
          "allowRetired",
          "subject",
          "encounter",
          "practitioner",
          "organization",
          "userType",
          "userLanguage",
          "userTaskContext",
          "setting",
          "settingContext",
          "parameters",
          "data",
          "prefetchData",
          "dataEndpoint",
          "explain",
          "useServerData");

  private final Releases releases;
  private final Inputs inputs;
  private final ApplyProperties limits;

  PlanOperation(Releases releases, Inputs inputs, ApplyProperties limits) {
    this.releases = releases;
    this.inputs = inputs;
    this.limits = limits;
  }

  /** Reads and checks a call, apart from its subject's data. */
  Call call(@Nullable IdType id, RequestDetails request) {
    OperationParameters parameters = OperationParameters.read(request, KNOWN);
    Release release = releases.current();
    PlanDefinition plan = inputs.definition(release, PlanDefinition.class, id, parameters);
    return new Call(request, parameters, release, plan, inputs.subjectId(parameters, request));
  }

  /** One call of the operation; the patients that it names are read one by one. */
  final class Call {
    private final RequestDetails request;
    private final OperationParameters parameters;
    private final Release release;
    private final PlanDefinition plan;
    private final IdType subject;
    private final @Nullable Reference encounter;
    private final @Nullable Reference practitioner;
    private final @Nullable Reference organization;

    private Call(
        RequestDetails request,
        OperationParameters parameters,
        Release release,
        PlanDefinition plan,
        IdType subject) {
      this.request = request;
      this.parameters = parameters;
      this.release = release;
      this.plan = plan;
      this.subject = subject;
      this.encounter = inputs.context(parameters, "encounter", "Encounter", request);
      this.practitioner = inputs.context(parameters, "practitioner", "Practitioner", request);
      this.organization = inputs.context(parameters, "organization", "Organization", request);
    }

    boolean isForGroup() {
      return "Group".equals(subject.getResourceType());
    }

    /** The members of the group that is the subject. */
    List<IdType> members() {
      Group group = (Group) inputs.lookUp(subject, parameters, request);
      return GroupMembers.patients(group, limits.maxGroupMembers());
    }

    /** Applies the plan to the subject. */
    AppliedPlan apply() {
      if (isForGroup()) {
        throw new InvalidRequestException(
            "This operation takes one patient; for a Group call PlanDefinition/$apply");
      }
      return apply(subject, Set.of(subject.getIdPart()));
    }

    /**
     * Applies the plan to a patient.
     *
     * @param patients the ids of all of whom data may have been sent
     * @throws BaseServerResponseException 503 if that takes too long
     */
    AppliedPlan apply(IdType patient, Set<String> patients) {
      return new TimeLimit(limits.timeout())
          .keep(deadline -> PlanEngine.apply(request(patient, patients, deadline)));
    }

    private ApplyRequest request(IdType patient, Set<String> patients, Deadline deadline) {
      return new ApplyRequest(
          release,
          plan,
          inputs.record(patient, patients, release, parameters),
          encounter,
          practitioner,
          organization,
          user(parameters),
          parameters.resource("parameters", Parameters.class).orElseGet(Parameters::new),
          parameters.bool("explain", false),
          deadline);
    }
  }

  static UserContext user(OperationParameters parameters) {
    return new UserContext(
        parameters.concept("userType"),
        parameters.concept("userLanguage"),
        parameters.concept("userTaskContext"),
        parameters.concept("setting"),
        parameters.concept("settingContext"));
  }
}
