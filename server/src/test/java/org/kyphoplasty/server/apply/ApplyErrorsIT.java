package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** What {@code $apply} refuses, and what it says then. */
class ApplyErrorsIT {
  private static final PatientCase PATIENT = Calls.patient("eligible-osteoporotic");
  private static final String APPLY = Calls.PLAN + "/$apply";

  private static void expect(Reply reply, int status, String text) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.diagnostics()).contains(text);
  }

  private static Parameters with(String name, String value) {
    return Calls.sent(PATIENT).addParameter(name, new StringType(value));
  }

  @OnH2
  void aMissingSubject(FhirServer server) {
    expect(server.get(APPLY), 400, "'subject' is missing");
    expect(server.post(APPLY, new Parameters()), 400, "'subject' is missing");
  }

  @OnH2
  void aMalformedSubject(FhirServer server) {
    expect(server.get(APPLY + "?subject=banana"), 400, "Patient/[id]");
    expect(server.get(APPLY + "?subject=Patient/1/_history/2"), 400, "of the form Patient/[id]");
    expect(server.get(APPLY + "?subject=Practitioner/1"), 400, "Patient/[id]");
    expect(server.get(APPLY + "?subject=http://elsewhere/fhir/Patient/1"), 400, "Patient/[id]");
    expect(server.get(APPLY + "?subject=Patient/1&subject=Patient/2"), 400, "more than once");
  }

  @OnH2
  void aSubjectThatDoesNotExist(FhirServer server) {
    expect(server.get(APPLY + "?subject=Patient/nobody"), 404, "Patient/nobody is neither stored");
    Parameters call = new Parameters().addParameter("subject", "Patient/nobody");
    call.addParameter("useServerData", false);
    call.addParameter()
        .setName("data")
        .setResource(new Bundle().setType(Bundle.BundleType.COLLECTION));
    expect(server.post(APPLY, call), 404, "not in 'data'");
  }

  @OnH2
  void aContextThatDoesNotExist(FhirServer server) {
    expect(server.post(APPLY, with("encounter", "Encounter/none")), 404, "Encounter/none");
    expect(server.post(APPLY, with("practitioner", "Patient/1")), 400, "Practitioner/[id]");
  }

  @OnH2
  void aPlanThatIsNotPublished(FhirServer server) {
    expect(server.get("PlanDefinition/no-such/$apply?subject=Patient/1"), 404, "published");
    expect(
        server.get("PlanDefinition/$apply?subject=Patient/1&url=http://example.org/no-such"),
        404,
        "http://example.org/no-such");
    expect(server.get("PlanDefinition/$apply?subject=Patient/1"), 400, "'url'");
  }

  @OnH2
  void parametersThatItDoesNotKnow(FhirServer server) {
    expect(server.get(APPLY + "?subjct=Patient/1"), 400, "'subjct' is not supported");
    expect(server.post(APPLY, with("prefetchData", "x")), 400, "'data' is a resource");
    expect(server.post(APPLY, with("useServerData", "maybe")), 400, "more than once");
  }

  @OnH2
  void addressesThatAClientNames(FhirServer server) {
    expect(server.post(APPLY, with("dataEndpoint", "http://x")), 403, "calls no address");
    expect(server.post(APPLY, with("terminologyEndpoint", "http://x")), 400, "published package");
  }

  @OnH2
  void logicParametersThatThePackageDoesNotDeclare(FhirServer server) {
    Parameters call = new Parameters().addParameter("subject", Calls.subject(PATIENT));
    call.addParameter("useServerData", false);
    call.addParameter().setName("data").setResource(PATIENT.given());
    Parameters wrong = new Parameters().addParameter("Evaluation Day", new DateType("2026-01-01"));
    call.addParameter().setName("parameters").setResource(wrong);
    expect(server.post(APPLY, call), 400, "Evaluation Date");
  }

  @OnH2
  void bodiesThatAreNotParameters(FhirServer server) {
    expect(server.post(APPLY, PATIENT.given()), 400, "must be a Parameters resource");
    expect(server.post(APPLY, "{\"resourceType\":"), 400, "");
  }

  @OnH2
  void namesTheDefinesOfALibraryThatHasNotTheOneAskedFor(FhirServer server) {
    Parameters call = with("expression", "No Such Define");
    Reply reply = server.post("Library/KyphoplastyEligibilityLogic/$evaluate", call);
    expect(reply, 400, "Is Eligible");
  }
}
