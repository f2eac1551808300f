package org.kyphoplasty.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** What is said of the data that the logic reads, and that it suffices. */
class DataRequirementsIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String URL = "http://kyphoplasty-pathway.org/fhir/";
  private static final String PLAN = "PlanDefinition/kyphoplasty-pathway";

  /** Patients for whom much of what the chart holds decides. */
  private static final List<String> PATIENTS =
      List.of(
          "active-infection",
          "answers-from-questionnaire",
          "contradictory-statements",
          "eligible-osteoporotic",
          "neoplastic-fracture",
          "pregnant");

  private static Library requirements(FhirServer server, String artifact) {
    Reply reply = server.get(artifact + "/$data-requirements");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.as(Library.class);
  }

  private static DataRequirement of(Library module, String type) {
    return module.getDataRequirement().stream()
        .filter(each -> each.getType().equals(type))
        .findFirst()
        .orElseThrow();
  }

  @OnH2
  void theModuleTellsTypesFiltersAndElements(FhirServer server) {
    Library module = requirements(server, PLAN);

    assertThat(module.getType().getCodingFirstRep().getCode()).isEqualTo("module-definition");
    assertThat(module.getDataRequirement())
        .extracting(DataRequirement::getType)
        .contains("Patient", "Condition", "Observation", "Procedure", "QuestionnaireResponse")
        .doesNotContain("Encounter", "CarePlan");
    DataRequirement observations = of(module, "Observation");
    assertThat(observations.getCodeFilterFirstRep().getPath()).isEqualTo("code");
    assertThat(observations.getCodeFilterFirstRep().getValueSet())
        .isEqualTo(URL + "ValueSet/pathway-observation");
    assertThat(observations.getMustSupport())
        .extracting(path -> path.getValue())
        .contains("status", "value", "code.coding.code");
    assertThat(module.getParameter())
        .extracting(each -> each.getName())
        .contains("Evaluation Date")
        .doesNotHaveDuplicates();
    assertThat(module.getRelatedArtifact())
        .extracting(RelatedArtifact::getResource)
        .contains(
            URL + "Library/KyphoplastyElements|0.1.0", URL + "ValueSet/pathway-observation|0.1.0");
  }

  @OnH2
  void everyWayOfAskingGivesTheSame(FhirServer server) {
    String expected = server.get(PLAN + "/$data-requirements").body();
    Parameters named = new Parameters().addParameter("url", URL + PLAN);
    assertThat(server.post(PLAN + "/$data-requirements", new Parameters()).body())
        .isEqualTo(expected);
    assertThat(server.get("PlanDefinition/$data-requirements?url=" + URL + PLAN).body())
        .isEqualTo(expected);
    assertThat(server.post("PlanDefinition/$data-requirements", named).body()).isEqualTo(expected);
  }

  @OnH2
  void librariesMeasuresAndFormsTellTheirs(FhirServer server) {
    Library one = requirements(server, "Library/KyphoplastyElements");
    assertThat(of(one, "MedicationStatement").hasCodeFilter()).isFalse();
    Library reports =
        server
            .get("Library/KyphoplastyElements/$data-requirements?expression=Imaging%20Reports")
            .as(Library.class);
    assertThat(reports.getDataRequirement())
        .extracting(DataRequirement::getType)
        .containsExactlyInAnyOrder("Patient", "DiagnosticReport");
    Library form = requirements(server, "Questionnaire/kyphoplasty-eligibility-review");
    assertThat(form.getDataRequirement())
        .extracting(DataRequirement::getType)
        .contains("Condition", "Observation");
    Library measure = requirements(server, "Measure/kyphoplasty-same-day-discharge");
    assertThat(measure.getDataRequirement())
        .extracting(DataRequirement::getType)
        .contains("Procedure");
  }

  @OnH2
  void whatCannotBeToldIsRefused(FhirServer server) {
    Reply unknown = server.get("Library/KyphoplastyElements/$data-requirements?expression=Nothing");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.diagnostics()).contains("defines no 'Nothing'");
    Reply parameter = server.get(PLAN + "/$data-requirements?expression=Nothing");
    assertThat(parameter.status()).isEqualTo(400);
    assertThat(server.get("PlanDefinition/nothing/$data-requirements").status()).isEqualTo(404);
  }

  @OnH2
  void noMoreThanWhatIsToldIsNeeded(FhirServer server) {
    Library module = requirements(server, PLAN);
    Prefetch prefetch =
        new Prefetch(module, url -> server.get("ValueSet?url=" + url).as(Bundle.class));
    List<PatientCase> patients =
        PatientCase.readAll(FHIR, Path.of("../profiles/input/tests")).stream()
            .filter(each -> PATIENTS.contains(each.name()))
            .toList();
    assertThat(patients).hasSameSizeAs(PATIENTS);
    for (PatientCase patient : patients) {
      Bundle little = prefetch.of(patient.given());
      assertThat(text(little).length()).isLessThan(text(patient.given()).length());
      assertThat(timeless(apply(server, patient, little)))
          .as(patient.name())
          .isEqualTo(timeless(apply(server, patient, patient.given())));
    }
  }

  private static String text(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource);
  }

  /** The plan without the moments at which it and its requests were made. */
  private static String timeless(CarePlan carePlan) {
    return text(carePlan).replaceAll("\"(created|authoredOn)\":\"[^\"]*\",?", "");
  }

  private static CarePlan apply(FhirServer server, PatientCase patient, Bundle data) {
    String subject =
        data.getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .filter(Patient.class::isInstance)
            .map(each -> "Patient/" + each.getIdPart())
            .findFirst()
            .orElseThrow();
    Parameters call = new Parameters().addParameter("subject", subject);
    call.addParameter("useServerData", false);
    call.addParameter().setName("parameters").setResource(patient.parameters());
    call.addParameter().setName("data").setResource(data);
    Reply reply = server.post(PLAN + "/$apply", call);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.as(CarePlan.class);
  }
}
