package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.ApplyProperties;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.apply.TimeLimit;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.FormExpression;
import org.kyphoplasty.server.questionnaire.populate.PopulateRequest;
import org.kyphoplasty.server.questionnaire.populate.Populator;

/** Carries out one call of Questionnaire/$populate. */
final class PopulateOperation {
  private static final Set<String> KNOWN =
      Set.of(
          "canonical",
          "url",
          "version",
          "identifier",
          "questionnaire",
          "questionnaireRef",
          "allowRetired",
          "subject",
          "context",
          "launchContext",
          "local",
          "useServerData",
          "parameters",
          "data",
          "prefetchData",
          "dataEndpoint");

  private final Releases releases;
  private final QuestionnaireChoice questionnaires;
  private final Inputs inputs;
  private final ApplyProperties limits;
  private final Populator populator;

  PopulateOperation(
      Releases releases,
      QuestionnaireChoice questionnaires,
      Inputs inputs,
      ApplyProperties limits,
      Populator populator) {
    this.releases = releases;
    this.questionnaires = questionnaires;
    this.inputs = inputs;
    this.limits = limits;
    this.populator = populator;
  }

  Parameters populate(@Nullable IdType id, RequestDetails request) {
    OperationParameters asked = OperationParameters.read(request, KNOWN);
    Release release = releases.current();
    Form form = questionnaires.choose(release, id, asked);
    LaunchContexts contexts = new LaunchContexts(asked, request.getFhirServerBase());
    OperationParameters given = local(subject(asked, contexts));
    IdType patient = inputs.subjectId(given, request);
    if (!"Patient".equals(patient.getResourceType())) {
      throw new InvalidRequestException("The parameter 'subject' must have the form Patient/[id]");
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Base>> context = context(form, contexts, findings, given, request);
    Parameters parameters =
        given.resource("parameters", Parameters.class).orElseGet(Parameters::new);
    return new TimeLimit(limits.timeout())
        .keep(
            deadline ->
                populator.populate(
                    new PopulateRequest(
                        release,
                        form,
                        inputs.record(
                            patient, Set.of(patient.getIdPart()), form.patientTypes(), given),
                        context,
                        contexts.encounter(),
                        contexts.author(),
                        parameters,
                        findings,
                        deadline)));
  }

  /** A patient in a context is the subject; if it was sent there, it counts as data, too. */
  private static OperationParameters subject(OperationParameters asked, LaunchContexts contexts) {
    OperationParameters given = asked;
    String patient = contexts.patient();
    if (patient != null && asked.one("subject").isEmpty()) {
      given = given.and(parameter("subject", patient));
    }
    for (LaunchContexts.Named each : contexts.all()) {
      if (each.content() instanceof Patient sent) {
        ParametersParameterComponent data =
            new ParametersParameterComponent().setName("prefetchData");
        data.addPart().setName("data").setResource(sent);
        given = given.and(data);
      }
    }
    String subject = given.string("subject").orElse(null);
    if (patient != null
        && subject != null
        && !patient.endsWith("/" + new IdType(subject).getIdPart())) {
      throw new InvalidRequestException("'subject' and the context 'patient' are two patients");
    }
    return given;
  }

  /** {@code local} is SDC's word for {@code useServerData}. */
  private static OperationParameters local(OperationParameters given) {
    if (given.one("local").isEmpty()) {
      return given;
    }
    boolean local = given.bool("local", true);
    if (given.bool("useServerData", local) != local) {
      throw new InvalidRequestException("'local' and 'useServerData' contradict each other");
    }
    return given.one("useServerData").isPresent()
        ? given
        : given.and(
            new ParametersParameterComponent()
                .setName("useServerData")
                .setValue(new BooleanType(local)));
  }

  private Map<String, List<Base>> context(
      Form form,
      LaunchContexts contexts,
      List<Finding> findings,
      OperationParameters given,
      RequestDetails request) {
    Set<String> declared =
        Stream.concat(
                form.launchContexts().stream(),
                form.variables().stream().map(FormExpression::source).map(each -> each.getName()))
            .collect(Collectors.toSet());
    Map<String, List<Base>> values = new HashMap<>();
    for (LaunchContexts.Named each : contexts.all()) {
      if (each.name().equals("patient")) {
        continue;
      }
      if (declared.contains(each.name())) {
        values
            .computeIfAbsent(each.name(), name -> new ArrayList<>())
            .add(LaunchContexts.resource(each, inputs, given, request));
      } else {
        findings.add(
            Finding.warning(
                IssueType.INFORMATIONAL,
                "The questionnaire does not use the context '%s'".formatted(each.name()),
                null));
      }
    }
    return values;
  }

  private static ParametersParameterComponent parameter(String name, String value) {
    return new ParametersParameterComponent().setName(name).setValue(new StringType(value));
  }
}
