package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DeviceRequest;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Timing;
import org.kyphoplasty.server.testing.FhirServer;

/** The requests that carry out actions. */
class ApplyRequestsIT {
  @OnTestPlans
  void everyActionHasARequestOfItsOwn(FhirServer server) {
    for (String plan : new String[] {"twice", "twice-nested"}) {
      CarePlan carePlan = TestCalls.carePlan(server, plan);
      assertThat(TestCalls.contained(carePlan, ServiceRequest.class))
          .extracting(ServiceRequest::getId)
          .containsExactly("twice-01", "twice-02");
      assertThat(TestCalls.action(carePlan, "twice-01").getResource().getReference())
          .isEqualTo("#twice-01");
      assertThat(TestCalls.action(carePlan, "twice-02").getResource().getReference())
          .isEqualTo("#twice-02");
    }
  }

  @OnTestPlans
  void nothingStandsTwiceInAResultAndNothingIsEmpty(FhirServer server) {
    for (String plan : new String[] {"goals", "twice-nested", "conditions", "kinds"}) {
      CarePlan carePlan = TestCalls.carePlan(server, plan);
      assertThat(carePlan.getContained())
          .extracting(each -> each.getId())
          .doesNotHaveDuplicates()
          .doesNotContainNull();
      assertThat(TestCalls.contained(carePlan, RequestGroup.class))
          .allSatisfy(
              group ->
                  assertThat(group.getAction())
                      .isNotEmpty()
                      .allMatch(action -> action.hasResource() ^ action.hasAction()));
    }
  }

  @OnTestPlans
  void aResultHasNoId(FhirServer server) {
    CarePlan first = TestCalls.carePlan(server, "twice");
    assertThat(first.hasId()).isFalse();
    server.put("Patient/sent", TestCalls.woman("sent"));
    String one = server.post("CarePlan", first).id();
    String other = server.post("CarePlan", TestCalls.carePlan(server, "twice")).id();
    assertThat(one).isNotEqualTo(other);
  }

  @OnTestPlans
  void aServiceRequestCarriesEveryElement(FhirServer server) {
    ServiceRequest request =
        TestCalls.request(TestCalls.carePlan(server, "kinds"), ServiceRequest.class);
    assertThat(request.getCode().getText()).isEqualTo("Do service");
    assertThat(request.getPriority()).isEqualTo(ServiceRequest.ServiceRequestPriority.URGENT);
    assertThat(request.getDoNotPerform()).isTrue();
    assertThat(((Quantity) request.getQuantity()).getValue().intValue()).isEqualTo(2);
    assertThat(((Timing) request.getOccurrence()).getRepeat().getFrequency()).isEqualTo(2);
    assertThat(request.getPerformerType().getCodingFirstRep().getCode()).isEqualTo("surgeon");
    assertThat(request.getPerformerFirstRep().getReference()).isEqualTo("Patient/sent");
    assertThat(request.getLocationReferenceFirstRep().getDisplay()).isEqualTo("Ward 3");
    assertThat(request.getBodySiteFirstRep().getText()).isEqualTo("Spine");
    assertThat(request.getNoteFirstRep().getText()).isEqualTo("Description of service");
    assertThat(request.getInstantiatesCanonical().get(0).getValue()).endsWith("/service|1.0.0");
    assertThat(request.getSubject().getReference()).isEqualTo("Patient/sent");
    assertThat(request.hasAuthoredOn()).isTrue();
  }

  @OnTestPlans
  void aMedicationRequestCarriesEveryElement(FhirServer server) {
    MedicationRequest request =
        TestCalls.request(TestCalls.carePlan(server, "kinds"), MedicationRequest.class);
    assertThat(request.getMedicationCodeableConcept().getText()).isEqualTo("Ibuprofen");
    assertThat(request.getPriority()).isEqualTo(MedicationRequest.MedicationRequestPriority.URGENT);
    assertThat(request.getDosageInstructionFirstRep().getText()).isEqualTo("Twice a day");
    assertThat(request.getNoteFirstRep().getText()).isEqualTo("Description of medication");
    assertThat(request.getDispenseRequest().getQuantity().getUnit()).isEqualTo("pieces");
    assertThat(request.getPerformerType().getCodingFirstRep().getCode()).isEqualTo("surgeon");
    assertThat(request.getSubject().getReference()).isEqualTo("Patient/sent");
  }

  @OnTestPlans
  void aCommunicationRequestCarriesEveryElement(FhirServer server) {
    CommunicationRequest request =
        TestCalls.request(TestCalls.carePlan(server, "kinds"), CommunicationRequest.class);
    assertThat(request.getCategoryFirstRep().getText()).isEqualTo("Do communication");
    assertThat(request.getPriority().toCode()).isEqualTo("urgent");
    assertThat(request.getDoNotPerform()).isTrue();
    assertThat(request.getPayloadFirstRep().getContentStringType().getValue())
        .isEqualTo("Do communication");
    assertThat(request.getOccurrencePeriod().getStartElement().getValueAsString())
        .isEqualTo("2026-03-02");
    assertThat(request.getNoteFirstRep().getText()).isEqualTo("Description of communication");
    assertThat(request.getRecipient().get(0).getDisplay()).isEqualTo("Surgeon");
    assertThat(request.getRecipient().get(1).getReference()).isEqualTo("Patient/sent");
  }

  @OnTestPlans
  void aTaskCarriesEveryElement(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "kinds");
    Task task = TestCalls.request(carePlan, Task.class);
    assertThat(task.getCode().getText()).isEqualTo("Do task");
    assertThat(task.getDescription()).isEqualTo("Description of task");
    assertThat(task.getPriority()).isEqualTo(Task.TaskPriority.URGENT);
    assertThat(task.getPerformerTypeFirstRep().getCodingFirstRep().getCode()).isEqualTo("surgeon");
    assertThat(task.getLocation().getDisplay()).isEqualTo("Ward 3");
    assertThat(((Timing) task.getInputFirstRep().getValue()).getRepeat().getFrequency())
        .isEqualTo(2);
    assertThat(task.getFor().getReference()).isEqualTo("Patient/sent");
    assertThat(task.getBasedOnFirstRep().getReference())
        .isEqualTo("#" + TestCalls.request(carePlan, RequestGroup.class).getId());
  }

  @OnTestPlans
  void anAppointmentCarriesEveryElement(FhirServer server) {
    Appointment appointment =
        TestCalls.request(TestCalls.carePlan(server, "kinds"), Appointment.class);
    assertThat(appointment.getServiceTypeFirstRep().getText()).isEqualTo("Do appointment");
    assertThat(appointment.getPriority()).isEqualTo(3);
    assertThat(appointment.getDescription()).isEqualTo("Title of appointment");
    assertThat(appointment.getComment()).isEqualTo("Description of appointment");
    assertThat(appointment.getRequestedPeriodFirstRep().getEndElement().getValueAsString())
        .isEqualTo("2026-03-09");
    assertThat(appointment.getParticipant()).hasSize(3);
    assertThat(appointment.getParticipant().get(0).getActor().getReference())
        .isEqualTo("Patient/sent");
    assertThat(appointment.getParticipant().get(1).getTypeFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("surgeon");
    assertThat(appointment.getParticipant().get(2).getActor().getDisplay()).isEqualTo("Ward 3");
  }

  @OnTestPlans
  void aDeviceRequestCarriesEveryElement(FhirServer server) {
    DeviceRequest request =
        TestCalls.request(TestCalls.carePlan(server, "kinds"), DeviceRequest.class);
    assertThat(request.getCodeCodeableConcept().getText()).isEqualTo("Back brace");
    assertThat(request.getNoteFirstRep().getText()).isEqualTo("Description of device");
    assertThat(request.getPriority()).isEqualTo(DeviceRequest.RequestPriority.URGENT);
    assertThat(((Quantity) request.getParameterFirstRep().getValue()).getUnit())
        .isEqualTo("pieces");
    assertThat(request.getOccurrenceTiming().getRepeat().getFrequency()).isEqualTo(2);
    assertThat(request.getPerformerType().getCodingFirstRep().getCode()).isEqualTo("surgeon");
    assertThat(request.getSubject().getReference()).isEqualTo("Patient/sent");
  }

  @OnTestPlans
  void aQuestionnaireBecomesATaskThatNamesIt(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "definitions");
    Task task = TestCalls.contained(carePlan, Task.class).get(0);
    assertThat(task.getInputFirstRep().getValue().primitiveValue())
        .isEqualTo(TinyPackage.BASE + "/Questionnaire/history");
    assertThat(TestCalls.action(carePlan, "definitions-01").getResource().getReference())
        .isEqualTo("#" + task.getId());
  }

  @OnTestPlans
  void anActionWithoutADefinitionBecomesATask(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "definitions");
    Task task = TestCalls.contained(carePlan, Task.class).get(1);
    assertThat(task.getDescription()).isEqualTo("Talk with the family");
    assertThat(TestCalls.action(carePlan, "definitions-02").getResource().getReference())
        .isEqualTo("#" + task.getId());
  }

  @OnTestPlans
  void dynamicValuesAreComputedInTheRequestAndInTheAction(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "computed");
    assertThat(
            TestCalls.request(carePlan, CommunicationRequest.class)
                .getPayloadFirstRep()
                .getContentStringType()
                .getValue())
        .isEqualTo("Computed for female");
    assertThat(TestCalls.action(carePlan, "computed-01").getTitle()).isEqualTo("Computed title");
  }

  @OnTestPlans
  void aDynamicValueThatGivesNothingKeepsWhatIsPublishedAndIsReported(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "computed");
    assertThat(TestCalls.action(carePlan, "computed-01").getDescription())
        .isEqualTo("Published description");
    assertThat(TestCalls.messages(carePlan))
        .singleElement()
        .asString()
        .contains("computed-01", "action.description", "\"No Message\"", "null");
  }
}
