package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** A plan applied to each member of a Group. */
class ApplyGroupIT {
  private static final String APPLY = "PlanDefinition/data/$apply";

  private static Group group(String... members) {
    Group group = new Group().setActual(true).setType(Group.GroupType.PERSON);
    for (String member : members) {
      group.addMember().setEntity(new Reference("Patient/" + member));
    }
    group.setId("ward");
    return group;
  }

  private static Parameters call(Group group) {
    Bundle data =
        TestCalls.collection(
            group,
            TestCalls.woman("anna"),
            TestCalls.woman("berta"),
            new Condition().setSubject(new Reference("Patient/anna")));
    Parameters call = new Parameters().addParameter("subject", "Group/ward");
    call.addParameter("useServerData", false);
    call.addParameter().setName("data").setResource(data);
    return call;
  }

  @OnTestPlans
  void everyMemberHasAnEntryAndAFailureIsAnEntryToo(FhirServer server) {
    Reply reply = server.post(APPLY, call(group("anna", "nobody", "berta", "anna")));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    Bundle bundle = reply.as(Bundle.class);
    assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.BATCHRESPONSE);
    assertThat(bundle.getEntry())
        .extracting(entry -> entry.getResponse().getStatus())
        .containsExactly("200", "404", "200");
    assertThat(applied(bundle.getEntry().get(0))).contains("data-condition");
    assertThat(applied(bundle.getEntry().get(2))).doesNotContain("data-condition");
    OperationOutcome outcome =
        (OperationOutcome) bundle.getEntry().get(1).getResponse().getOutcome();
    assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains("Patient/nobody");
  }

  private static Iterable<String> applied(BundleEntryComponent entry) {
    return TestCalls.applied((CarePlan) entry.getResource());
  }

  @OnTestPlans
  void aStoredGroupIsReadFromTheServer(FhirServer server) {
    server.put("Patient/group-member", TestCalls.woman("group-member"));
    Group group = group("group-member");
    String id = server.post("Group", group).id();
    Bundle bundle = server.get(APPLY + "?subject=Group/" + id).as(Bundle.class);
    assertThat(bundle.getEntry()).hasSize(1);
    CarePlan carePlan = (CarePlan) bundle.getEntryFirstRep().getResource();
    assertThat(carePlan.getSubject().getReference()).isEqualTo("Patient/group-member");
  }

  @OnTestPlans
  void aGroupOfTooManyIsRefused(FhirServer server) {
    String[] many =
        IntStream.rangeClosed(0, TestPlanServers.MOST_MEMBERS)
            .mapToObj(i -> "member-" + i)
            .toArray(String[]::new);
    refused(server.post(APPLY, call(group(many))), 422, "max-group-members");
    refused(server.post(APPLY, call(group("anna").setActual(false))), 422, "actual=true");
    refused(server.get(APPLY + "?subject=Group/unknown"), 404, "Group/unknown");
  }

  @OnTestPlans
  void dataAboutNoMemberFailEveryEntry(FhirServer server) {
    Bundle bundle = server.post(APPLY, call(group("berta"))).as(Bundle.class);
    assertThat(bundle.getEntry())
        .extracting(entry -> entry.getResponse().getStatus())
        .containsExactly("400");
  }

  @OnTestPlans
  void resultsForAGroupAreGivenAsJsonOnly(FhirServer server) {
    Reply reply = server.get(APPLY + "?subject=Group/unknown", "Accept", "application/fhir+xml");
    assertThat(reply.status()).isEqualTo(404);
    String id = server.post("Group", group()).id();
    refused(
        server.get(APPLY + "?subject=Group/" + id, "Accept", "application/fhir+xml"),
        406,
        "JSON only");
  }

  @OnTestPlans
  void operationsForOnePatientRefuseAGroup(FhirServer server) {
    Group group = group("anna");
    refused(
        server.post("PlanDefinition/data/$r5.apply", call(group)), 400, "PlanDefinition/$apply");
    refused(server.post("ActivityDefinition/order/$apply", call(group)), 400, "Patient/[id]");
    refused(server.post("Library/Logic/$evaluate", call(group)), 400, "Patient/[id]");
  }

  private static void refused(Reply reply, int status, String text) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.diagnostics()).contains(text);
  }
}
