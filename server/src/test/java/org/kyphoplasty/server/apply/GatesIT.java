package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Parameters;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** Each gate has three defines, of which exactly one is true for every patient. */
class GatesIT {
  private static final String EVALUATION_DATE = "Evaluation Date";

  /** A gate, as the defines for passed, closed and unknown. */
  private record Gate(String library, List<String> defines) {
    Gate(String library, String passed, String closed, String unknown) {
      this(library, List.of(passed, closed, unknown));
    }
  }

  private static final String ELIGIBILITY = "KyphoplastyEligibilityLogic";
  private static final List<Gate> GATES =
      List.of(
          new Gate(
              ELIGIBILITY,
              "Has Confirmed Vertebral Fracture",
              "Vertebral Fracture Is Excluded",
              "Vertebral Fracture Is Unknown"),
          new Gate(
              ELIGIBILITY,
              "Conservative Treatment Failed",
              "Conservative Treatment Has Not Failed",
              "Conservative Treatment Is Unknown"),
          new Gate(ELIGIBILITY, "Is Not Pregnant", "Is Pregnant", "Pregnancy Is Unknown"),
          new Gate(
              ELIGIBILITY,
              "Active Infection Is Ruled Out",
              "Has Active Infection",
              "Active Infection Is Unknown"),
          new Gate(ELIGIBILITY, "Is Eligible", "Is Not Eligible", "Eligibility Is Undetermined"),
          new Gate("KyphoplastyReadinessLogic", "Is Ready", "Is Held", "Readiness Is Undetermined"),
          new Gate(
              "KyphoplastyRecoveryLogic",
              "May Go Home",
              "Discharge Is Held",
              "Discharge Is Undecided"));

  @OnH2
  void exactlyOneStateHoldsAndEachForSomebody(FhirServer server) {
    List<PatientCase> patients = Calls.cases();
    Set<String> libraries = new HashSet<>();
    GATES.forEach(gate -> libraries.add(gate.library()));
    for (String library : libraries) {
      List<Parameters> results = new ArrayList<>();
      patients.forEach(patient -> results.add(evaluate(server, library, patient)));
      GATES.stream().filter(gate -> library.equals(gate.library())).forEach(g -> check(g, results));
    }
  }

  private static void check(Gate gate, List<Parameters> results) {
    for (Parameters result : results) {
      assertThat(gate.defines()).filteredOn(define -> holds(result, define)).hasSize(1);
    }
    for (String define : gate.defines()) {
      assertThat(results).as(define).anyMatch(result -> holds(result, define));
    }
  }

  private static boolean holds(Parameters result, String define) {
    return ((BooleanType) result.getParameter(define).getValue()).booleanValue();
  }

  private static Parameters evaluate(FhirServer server, String library, PatientCase patient) {
    Parameters date = new Parameters();
    date.addParameter(
        EVALUATION_DATE, patient.parameters().getParameter(EVALUATION_DATE).getValue());
    Parameters call = new Parameters();
    call.addParameter("subject", Calls.subject(patient));
    call.addParameter("useServerData", false);
    call.addParameter().setName("parameters").setResource(date);
    call.addParameter().setName("data").setResource(patient.given());
    return server.post("Library/" + library + "/$evaluate", call).as(Parameters.class);
  }
}
