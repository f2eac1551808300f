package org.kyphoplasty.server.testing;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;

/** Which actions of a plan apply, for comparing with the stock library. */
public final class RequestedActions {
  private RequestedActions() {}

  /**
   * The ids of actions that a request carries out. Actions above them are left out, because the
   * stock library keeps those below which nothing applies; it leaves nulls where an action does not
   * apply.
   */
  public static Set<String> of(CarePlan carePlan) {
    Set<String> ids = new TreeSet<>();
    for (Resource resource : carePlan.getContained()) {
      if (resource instanceof RequestGroup group) {
        group.getAction().stream()
            .filter(Objects::nonNull)
            .forEach(action -> collect(action, carePlan, ids));
      }
    }
    return ids;
  }

  private static void collect(
      RequestGroupActionComponent action, CarePlan carePlan, Set<String> ids) {
    action.getAction().stream()
        .filter(Objects::nonNull)
        .forEach(each -> collect(each, carePlan, ids));
    String request = action.getResource().getReference();
    if (request != null && !request.contains("RequestGroup") && !isGroup(request, carePlan)) {
      ids.add(action.getId());
    }
  }

  private static boolean isGroup(String reference, CarePlan carePlan) {
    return carePlan.getContained().stream()
        .filter(RequestGroup.class::isInstance)
        .anyMatch(group -> reference.replace("#", "").equals(group.getId().replace("#", "")));
  }
}
