package org.kyphoplasty.server.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.bundle;
import static org.kyphoplasty.server.testing.Resources.entry;
import static org.kyphoplasty.server.testing.Resources.patient;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;
import org.kyphoplasty.server.testing.Resources;

/** Measure/$evaluate-measure over HTTP, with test patients in and out of each population. */
class EvaluateMeasureIT {
  private static final String IMAGES = "Measure/kyphoplasty-image-per-injection";
  private static final String CANONICAL = "http://kyphoplasty-pathway.org/fhir/" + IMAGES;
  private static final String YEAR = "periodStart=2026&periodEnd=2026";
  private static final MeasuredPatient MET = MeasuredPatient.named("procedure-by-the-book");
  private static final MeasuredPatient MISSED = MeasuredPatient.named("injection-without-image");
  private static final MeasuredPatient OUT = MeasuredPatient.named("ready-for-procedure");

  @OnH2
  void countsEachPatientAsTheCaseSays(FhirServer server) {
    for (MeasuredPatient patient : MeasuredPatient.all()) {
      server.post("", patient.data());
      for (Map.Entry<String, JsonNode> each : patient.expected().properties()) {
        Parameters call = new Parameters().addParameter("subject", "Patient/" + patient.id());
        call.addParameter("periodStart", new DateType("2026-01-01"));
        call.addParameter("periodEnd", new DateType("2026-12-31"));
        call.addParameter().setName("parameters").setResource(patient.patient().parameters());
        MeasureReport report = evaluate(server, "Measure/" + each.getKey(), call);
        assertThat(report.getType()).isEqualTo(MeasureReportType.INDIVIDUAL);
        assertThat(outcome(report))
            .as(patient.id() + ": " + each.getKey())
            .isEqualTo(each.getValue().asText());
      }
    }
  }

  @OnEachDatabase
  void countsAllStoredPatientsPageByPage(FhirServer server) {
    List<Integer> before = counts(server.get(IMAGES + "/$evaluate-measure?" + YEAR));
    String run = Resources.uniqueName().substring(0, 12);
    server.post("", MET.copy("0-" + run).data());
    server.post("", MISSED.copy("zz-" + run).data());
    server.post("", OUT.copy("zzz-" + run).data());
    server.post("", bundle("transaction", others(run)));

    Reply after = server.get(IMAGES + "/$evaluate-measure?" + YEAR + "&reportType=population");
    assertThat(counts(after))
        .containsExactly(before.get(0) + 2, before.get(1) + 2, before.get(2) + 1);
    MeasureReport report = after.as(MeasureReport.class);
    assertThat(report.getType()).isEqualTo(MeasureReportType.SUMMARY);
    assertThat(report.hasSubject()).isFalse();
    assertThat(counts(server.get(IMAGES + "/$evaluate-measure?periodStart=1990&periodEnd=1991-02")))
        .containsExactly(0, 0, 0);
  }

  private static String[] others(String run) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String id = "m-" + run + "-" + i;
      entries.add(entry("PUT", "Patient/" + id, patient(id, run)));
    }
    return entries.toArray(String[]::new);
  }

  @OnH2
  void listsTheSubjectsOfAGroupInReportsThatValidate(FhirServer server) {
    String group = "Group/" + group(server, MET, MISSED, OUT);
    MeasureReport report =
        server
            .get(
                IMAGES + "/$evaluate-measure?reportType=subject-list&" + YEAR + "&subject=" + group)
            .as(MeasureReport.class);

    assertThat(report.getType()).isEqualTo(MeasureReportType.SUBJECTLIST);
    assertThat(report.getSubject().getReference()).isEqualTo(group);
    assertThat(subjects(report, 0))
        .containsExactly("Patient/" + MET.id(), "Patient/" + MISSED.id());
    assertThat(subjects(report, 1)).isEqualTo(subjects(report, 0));
    assertThat(subjects(report, 2)).containsExactly("Patient/" + MET.id());
    assertThat(report.getGroupFirstRep().getMeasureScore().getValue())
        .isEqualByComparingTo(new BigDecimal("0.5"));
    assertThat(errors(report)).isEmpty();
    assertThat(errors(evaluate(server, IMAGES, about("Patient/" + MET.id())))).isEmpty();
    assertThat(errors(evaluate(server, IMAGES, about(group)))).isEmpty();
  }

  @OnH2
  void takesTheMeasureByUrlAndByReference(FhirServer server) {
    server.post("", MET.data());
    String rest = "&subject=" + MET.id() + "&" + YEAR;
    for (String named :
        List.of(
            "measure=" + CANONICAL,
            "measure=" + CANONICAL + "%7C0.1.0",
            "measure=" + IMAGES,
            "url=" + CANONICAL)) {
      MeasureReport report =
          server.get("Measure/$evaluate-measure?" + named + rest).as(MeasureReport.class);
      assertThat(report.getMeasure()).as(named).isEqualTo(CANONICAL + "|0.1.0");
      assertThat(outcome(report)).as(named).isEqualTo("met");
    }
  }

  @OnH2
  void saysWhatIsWrong(FhirServer server) {
    server.post("", MET.data());
    refused(server, IMAGES, "periodEnd=2026", 400, "'periodStart' is missing");
    refused(server, IMAGES, "periodStart=2026&periodEnd=2026-13", 400, "'periodEnd'");
    refused(server, IMAGES, "periodStart=2026-02&periodEnd=2026-01-31", 400, "before");
    refused(server, IMAGES, YEAR + "&reportType=patient", 400, "subject-list");
    refused(server, IMAGES, YEAR + "&reportType=subject", 400, "Patient/[id]");
    refused(server, IMAGES, YEAR + "&practitioner=Practitioner/1", 400, "'practitioner'");
    refused(server, IMAGES, YEAR + "&subject=Patient/nobody-here", 404, "Patient/nobody-here");
    refused(server, IMAGES, YEAR + "&subject=Group/nobody-here", 404, "Group/nobody-here");
    refused(server, IMAGES, YEAR + "&measure=" + CANONICAL, 400, "not both");
    refused(server, "Measure", YEAR, 400, "'url'");
    refused(server, "Measure", YEAR + "&measure=http://example.org/x", 404, "example.org");
    refused(server, "Measure", YEAR + "&measure=Patient/1", 400, "Measure/[id]");
    refused(server, "Measure/no-such-measure", YEAR, 404, "Measure");
    Parameters call = about("Patient/" + MET.id());
    call.addParameter()
        .setName("parameters")
        .setResource(new Parameters().addParameter("No Such Parameter", new StringType("x")));
    Reply reply = server.post(IMAGES + "/$evaluate-measure", call);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.diagnostics()).contains("No Such Parameter");
  }

  private static void refused(
      FhirServer server, String path, String query, int status, String text) {
    Reply reply = server.get(path + "/$evaluate-measure?" + query);
    assertThat(reply.status()).as(query + ": " + reply.body()).isEqualTo(status);
    assertThat(reply.diagnostics()).as(query).contains(text);
  }

  private static Parameters about(String subject) {
    Parameters call = new Parameters().addParameter("subject", subject);
    call.addParameter("periodStart", new DateType("2026-01-01"));
    call.addParameter("periodEnd", new DateType("2026-12-31"));
    return call;
  }

  private static MeasureReport evaluate(FhirServer server, String measure, Parameters call) {
    Reply reply = server.post(measure + "/$evaluate-measure", call);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.as(MeasureReport.class);
  }

  private static String group(FhirServer server, MeasuredPatient... members) {
    Group group = new Group().setActual(true).setType(Group.GroupType.PERSON);
    for (MeasuredPatient member : members) {
      server.post("", member.data());
      group.addMember().setEntity(new Reference("Patient/" + member.id()));
    }
    return server.post("Group", group).id();
  }

  private static String outcome(MeasureReport report) {
    List<Integer> counts = counts(report);
    if (counts.get(1) == 0) {
      assertThat(report.getGroupFirstRep().hasMeasureScore()).isFalse();
      return "out";
    }
    assertThat(counts.get(0)).isEqualTo(1);
    assertThat(report.getGroupFirstRep().getMeasureScore().getValue().intValueExact())
        .isEqualTo(counts.get(2));
    return counts.get(2) == 1 ? "met" : "missed";
  }

  private static List<Integer> counts(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return counts(reply.as(MeasureReport.class));
  }

  private static List<Integer> counts(MeasureReport report) {
    MeasureReportGroupComponent group = report.getGroupFirstRep();
    assertThat(group.getPopulation())
        .extracting(each -> each.getCode().getCodingFirstRep().getCode())
        .containsExactly("initial-population", "denominator", "numerator");
    return group.getPopulation().stream().map(each -> each.getCount()).toList();
  }

  private static List<String> subjects(MeasureReport report, int population) {
    Reference list = report.getGroupFirstRep().getPopulation().get(population).getSubjectResults();
    return ((ListResource) contained(report, list))
        .getEntry().stream()
            .map(entry -> (MeasureReport) contained(report, entry.getItem()))
            .map(individual -> individual.getSubject().getReference())
            .toList();
  }

  private static Object contained(MeasureReport report, Reference reference) {
    return report.getContained().stream()
        .filter(each -> reference.getReference().equals("#" + each.getIdPart()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> errors(MeasureReport report) {
    FhirContext fhir = FhirContext.forR4Cached();
    FhirValidator validator =
        fhir.newValidator()
            .registerValidatorModule(
                new FhirInstanceValidator(
                    new ValidationSupportChain(
                        new DefaultProfileValidationSupport(fhir),
                        new CommonCodeSystemsTerminologyService(fhir),
                        new InMemoryTerminologyServerValidationSupport(fhir))));
    return validator.validateWithResult(Reply.encode(report)).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(message -> message.getLocationString() + ": " + message.getMessage())
        .toList();
  }
}
