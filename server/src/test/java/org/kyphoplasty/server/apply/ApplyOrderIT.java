package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CarePlan;
import org.kyphoplasty.server.testing.FhirServer;

/** The order of actions. */
class ApplyOrderIT {
  @OnTestPlans
  void whatAnAbsentActionOrderedKeepsItsOrder(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "order");
    assertThat(TestCalls.applied(carePlan))
        .containsExactly("order-first", "order-last", "order-lonely");
    assertThat(TestCalls.action(carePlan, "order-last").getRelatedAction())
        .extracting(each -> each.getRelationship().toCode() + " " + each.getActionId())
        .containsExactly("after-end order-first");
  }

  @OnTestPlans
  void aRelationThatLeadsNowhereIsGone(FhirServer server) {
    CarePlan carePlan = TestCalls.carePlan(server, "order");
    assertThat(TestCalls.action(carePlan, "order-lonely").getRelatedAction()).isEmpty();
  }
}
