package org.kyphoplasty.server.questionnaire.populate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.error.Findings;
import org.kyphoplasty.server.questionnaire.form.DefineValues;
import org.kyphoplasty.server.questionnaire.form.Expressions;
import org.kyphoplasty.server.questionnaire.form.FhirPath;
import org.kyphoplasty.server.questionnaire.form.Form;

/** Fills questionnaires in. */
public final class Populator {
  private final FhirPath fhirPath;

  /**
   * Fills in with an engine.
   *
   * @param fhirPath evaluates the FHIRPath of questionnaires
   */
  public Populator(FhirPath fhirPath) {
    this.fhirPath = fhirPath;
  }

  /** The response and, where there are any, issues. */
  public Parameters populate(PopulateRequest request) {
    Form form = request.form();
    LogicSession session =
        Inputs.open(request.release(), request.record(), request.parameters(), request.deadline());
    session.prepare(form.defines());
    QuestionnaireResponse response = begin(request);
    Map<String, List<Base>> context = new HashMap<>(request.context());
    context.put("patient", List.of(request.record().patient()));
    Expressions expressions =
        new Expressions(
            form,
            fhirPath,
            response,
            new OpenedForm(context, new DefineValues(session)),
            request.deadline());
    Population population =
        new Population(
            form,
            expressions,
            new LinkedObservations(request.record(), Inputs.moment(request.parameters())));
    population.fill(response);
    List<Finding> findings = new ArrayList<>(request.findings());
    findings.addAll(population.findings());
    return answer(response, findings);
  }

  private static QuestionnaireResponse begin(PopulateRequest request) {
    QuestionnaireResponse response =
        new QuestionnaireResponse()
            .setQuestionnaire(request.form().canonical())
            .setStatus(QuestionnaireResponseStatus.INPROGRESS)
            .setSubject(new Reference("Patient/" + request.record().patientId()))
            .setAuthoredElement(DateTimeType.now());
    if (request.encounter() != null) {
      response.setEncounter(new Reference(request.encounter()));
    }
    if (request.author() != null) {
      response.setAuthor(new Reference(request.author()));
    }
    return response;
  }

  private static Parameters answer(QuestionnaireResponse response, List<Finding> findings) {
    Parameters result = new Parameters();
    result.addParameter().setName("response").setResource(response);
    if (!findings.isEmpty()) {
      result.addParameter().setName("issues").setResource(Findings.outcome(findings));
    }
    return result;
  }
}
