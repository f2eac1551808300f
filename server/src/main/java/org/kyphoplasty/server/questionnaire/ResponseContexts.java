package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.PatientRecord;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.StoredEntries;
import org.kyphoplasty.server.questionnaire.form.DefineValues;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.FormContext;
import org.kyphoplasty.server.questionnaire.form.UnknownContext;

/**
 * What the expressions of a questionnaire know of a response that is filled in: its patient, its
 * encounter, its author ({@code %user}), and the logic over what is stored of the patient, as of
 * now. Read only when an expression asks for it.
 */
final class ResponseContexts {
  private final StoredEntries entries;
  private final PatientCharts charts;
  private final Releases releases;

  ResponseContexts(StoredEntries entries, PatientCharts charts, Releases releases) {
    this.entries = entries;
    this.charts = charts;
    this.releases = releases;
  }

  FormContext of(Form form, QuestionnaireResponse response, Deadline deadline) {
    return new Known(form, response, deadline);
  }

  private final class Known implements FormContext {
    private final Form form;
    private final QuestionnaireResponse response;
    private final Deadline deadline;
    private final Map<String, List<Base>> read = new HashMap<>();
    private @Nullable DefineValues logic;

    Known(Form form, QuestionnaireResponse response, Deadline deadline) {
      this.form = form;
      this.response = response;
      this.deadline = deadline;
    }

    @Override
    public List<Base> named(String name) {
      return read.computeIfAbsent(name, this::read);
    }

    private List<Base> read(String name) {
      return switch (name) {
        case "patient" -> List.of(entry(name, patient()));
        case "encounter" -> ifGiven(name, response.getEncounter());
        case "user" -> ifGiven(name, response.getAuthor());
        default ->
            throw new UnknownContext(
                "%%%s is known only while the form is filled in; of a response that is, only %%patient, %%encounter and %%user are"
                    .formatted(name));
      };
    }

    private List<Base> ifGiven(String name, Reference reference) {
      return reference.isEmpty()
          ? List.of()
          : List.of(entry(name, new IdType(reference.getReference())));
    }

    private IdType patient() {
      IdType subject = new IdType(response.getSubject().getReference());
      if (!"Patient".equals(subject.getResourceType())) {
        throw new UnknownContext("the subject of the response is no patient");
      }
      return subject;
    }

    private Resource entry(String name, IdType id) {
      requireHere(name, id);
      try {
        return entries
            .read(id.toUnqualifiedVersionless(), new SystemRequestDetails())
            .orElseThrow(() -> notStored(name));
      } catch (ResourceGoneException e) {
        throw notStored(name);
      }
    }

    private static void requireHere(String name, IdType id) {
      if (id.isAbsolute() || !id.hasResourceType() || !id.hasIdPart()) {
        throw notStored(name);
      }
    }

    private static UnknownContext notStored(String name) {
      return new UnknownContext("what the response gives as %" + name + " is not stored here");
    }

    @Override
    public List<Base> of(Define define) {
      if (logic == null) {
        logic = open();
      }
      return logic.of(define);
    }

    private DefineValues open() {
      IdType patient = patient();
      requireHere("patient", patient);
      PatientRecord record =
          charts
              .read(patient.getIdPart(), form.patientTypes())
              .map(chart -> new PatientRecord(chart.patient(), List.of(), chart.resources()))
              .orElseThrow(() -> notStored("patient"));
      return new DefineValues(Inputs.open(releases.current(), record, new Parameters(), deadline));
    }
  }
}
