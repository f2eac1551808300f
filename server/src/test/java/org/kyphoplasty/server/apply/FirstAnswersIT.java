package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Type;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** What KyphoplastyFormLogic knows before a questionnaire is opened. */
class FirstAnswersIT {
  private static final String LIBRARY = "Library/KyphoplastyFormLogic/$evaluate";

  @OnH2
  void nothingKnownLeavesEveryItemOpen(FhirServer server) {
    Parameters result = evaluate(server, Calls.sent(Calls.patient("nothing-known")));
    assertThat(result.getParameter().size()).isGreaterThan(20);
    assertThat(result.getParameter())
        .noneMatch(each -> each.getResource() instanceof OperationOutcome)
        .noneMatch(each -> each.getValue() instanceof Coding);
  }

  @OnH2
  void chartAnswersWhatItHolds(FhirServer server) {
    Parameters result = evaluate(server, Calls.sent(Calls.patient("eligible-osteoporotic")));
    assertThat(codes(result, "Conservative Treatments"))
        .containsExactly("back-brace", "pain-medicine");
    assertThat(codes(result, "Conservative Treatment Outcome")).containsExactly("failed");
    assertThat(codes(result, "Pregnancy")).containsExactly("no");
    assertThat(codes(result, "Pregnancy Status")).containsExactly("60001007");
    assertThat(codes(result, "Osteoporosis")).containsExactly("yes");
    assertThat(codes(result, "Fracture Acuity")).containsExactly("acute");
    assertThat(codes(result, "Iodine Allergy")).containsExactly("no");
    assertThat(codes(result, "History And Physical Done")).containsExactly("yes");
    assertThat(codes(result, "Driver Home")).isEmpty();
    assertThat(codes(result, "Bleeding Risk Medicines")).isEmpty();
    assertThat(result.getParameters("Fractures")).hasSize(1);
  }

  @OnH2
  void everyLevelIsLogged(FhirServer server) {
    Parameters result = evaluate(server, Calls.sent(Calls.patient("two-levels")));
    assertThat(codes(result, "Fractured Levels")).hasSize(2).doesNotHaveDuplicates();
  }

  @OnH2
  void recordedMedicinesThatPromoteBleedingAreChosen(FhirServer server) {
    Parameters result =
        evaluate(server, Calls.sent(Calls.patient("anticoagulant-without-avoid-list")));
    assertThat(codes(result, "Takes Medicines")).containsExactly("yes");
    assertThat(codes(result, "Bleeding Risk Medicines")).isNotEmpty();
  }

  @OnH2
  void painBeforeIsThatOfTheDaysBefore(FhirServer server) {
    PatientCase patient = Calls.patient("eligible-osteoporotic");
    assertThat(evaluate(server, Calls.sent(patient)).getParameter("Pain Score Before Procedure"))
        .satisfies(each -> assertThat(each.getValue()).isNotInstanceOf(IntegerType.class));
    int before = recordedPain(patient);
    patient.given().addEntry().setResource(kyphoplasty("2026-02-28"));
    patient.given().addEntry().setResource(pain("2026-03-01", before == 1 ? 2 : 1));
    Type value =
        evaluate(server, Calls.sent(patient))
            .getParameter("Pain Score Before Procedure")
            .getValue();
    assertThat(((IntegerType) value).getValue()).isEqualTo(before);
  }

  private static Parameters evaluate(FhirServer server, Parameters call) {
    return server.post(LIBRARY, call).as(Parameters.class);
  }

  private static List<String> codes(Parameters result, String define) {
    return result.getParameters(define).stream()
        .map(Parameters.ParametersParameterComponent::getValue)
        .filter(Coding.class::isInstance)
        .map(value -> ((Coding) value).getCode())
        .toList();
  }

  private static int recordedPain(PatientCase patient) {
    return patient.given().getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .filter(each -> each.getCode().getCodingFirstRep().getCode().equals("72514-3"))
        .map(
            each ->
                each.hasValueIntegerType()
                    ? each.getValueIntegerType().getValue()
                    : each.getValueQuantity().getValue().intValue())
        .findFirst()
        .orElseThrow();
  }

  private static Procedure kyphoplasty(String day) {
    Procedure procedure = new Procedure();
    procedure.setId("treated");
    procedure.setStatus(Procedure.ProcedureStatus.COMPLETED);
    procedure
        .getCode()
        .addCoding()
        .setSystem("http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty")
        .setCode("balloon-kyphoplasty");
    procedure.setPerformed(new DateTimeType(day));
    procedure.getSubject().setReference("Patient/eligible-osteoporotic");
    return procedure;
  }

  private static Observation pain(String day, int score) {
    Observation pain = new Observation();
    pain.setId("pain-afterwards");
    pain.setStatus(Observation.ObservationStatus.FINAL);
    pain.getCode().addCoding().setSystem("http://loinc.org").setCode("72514-3");
    pain.setEffective(new DateTimeType(day));
    pain.setValue(new IntegerType(score));
    pain.getSubject().setReference("Patient/eligible-osteoporotic");
    return pain;
  }
}
