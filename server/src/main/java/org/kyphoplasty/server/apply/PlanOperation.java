package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Duration;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.ApplyRequest.UserContext;
import org.kyphoplasty.server.apply.logic.Deadline;

/** Carries out one call of PlanDefinition/$apply. */
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
          "explain",
          "useServerData");

  private final Releases releases;
  private final Inputs inputs;
  private final Duration timeout = Duration.ofSeconds(20);

  PlanOperation(Releases releases, Inputs inputs) {
    this.releases = releases;
    this.inputs = inputs;
  }

  AppliedPlan apply(@Nullable IdType id, RequestDetails request) {
    OperationParameters parameters = OperationParameters.read(request, KNOWN);
    Release release = releases.current();
    PlanDefinition plan = inputs.definition(release, PlanDefinition.class, id, parameters);
    return PlanEngine.apply(
        new ApplyRequest(
            release,
            plan,
            inputs.subject(release, parameters, request),
            inputs.context(parameters, "encounter", "Encounter", request),
            inputs.context(parameters, "practitioner", "Practitioner", request),
            inputs.context(parameters, "organization", "Organization", request),
            user(parameters),
            parameters.resource("parameters", Parameters.class).orElseGet(Parameters::new),
            parameters.bool("explain", false),
            Deadline.in(timeout)));
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
