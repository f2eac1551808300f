package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;

/** Library/$evaluate over HTTP. */
class EvaluateIT {
  private static final PatientCase PATIENT = Calls.patient("eligible-osteoporotic");
  private static final String LIBRARY = "Library/KyphoplastyEligibilityLogic/$evaluate";

  @OnEachDatabase
  void evaluatesOneDefineOverStoredData(FhirServer server) {
    server.post("", Calls.transaction(PATIENT));
    Parameters call = Calls.stored(PATIENT).addParameter("expression", "Is Eligible");
    Parameters result = server.post(LIBRARY, call).as(Parameters.class);
    assertThat(result.getParameter()).hasSize(1);
    assertThat(((BooleanType) result.getParameter("Is Eligible").getValue()).booleanValue())
        .isTrue();
  }

  @OnH2
  void evaluatesEveryDefineAndShowsNull(FhirServer server) {
    PatientCase nobody = Calls.patient("nothing-known");
    String elements = "Library/KyphoplastyElements/$evaluate";
    Parameters result = server.post(elements, Calls.sent(nobody)).as(Parameters.class);
    assertThat(result.getParameter().size()).isGreaterThan(20);
    assertThat(result.getParameter("Pain Score").getValue().getExtensionFirstRep().getUrl())
        .isEqualTo("http://hl7.org/fhir/StructureDefinition/data-absent-reason");
    assertThat(result.getParameter())
        .noneMatch(each -> each.getResource() instanceof OperationOutcome);
  }
}
