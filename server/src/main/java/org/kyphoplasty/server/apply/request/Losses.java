package org.kyphoplasty.server.apply.request;

import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.APPOINTMENT;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.COMMUNICATIONREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.DEVICEREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.MEDICATIONREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.SERVICEREQUEST;
import static org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind.TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What a definition says that its kind of request has no place for. */
final class Losses {
  private static final Set<ActivityDefinitionKind> FORBIDDING =
      Set.of(SERVICEREQUEST, MEDICATIONREQUEST, COMMUNICATIONREQUEST);
  private static final Set<ActivityDefinitionKind> WITH_PRODUCT =
      Set.of(MEDICATIONREQUEST, DEVICEREQUEST);
  private static final Set<ActivityDefinitionKind> WITH_QUANTITY =
      Set.of(SERVICEREQUEST, MEDICATIONREQUEST, DEVICEREQUEST);
  private static final Set<ActivityDefinitionKind> WITH_LOCATION =
      Set.of(SERVICEREQUEST, TASK, APPOINTMENT);

  private final ActivityDefinition activity;
  private final List<String> lost = new ArrayList<>();

  private Losses(ActivityDefinition activity) {
    this.activity = activity;
  }

  /** The elements that would be lost. */
  static List<String> of(ActivityDefinition activity) {
    Losses losses = new Losses(activity);
    losses.collect();
    return losses.lost;
  }

  private void collect() {
    unless(FORBIDDING, activity.getDoNotPerform(), "doNotPerform");
    unless(WITH_PRODUCT, activity.hasProduct(), "product");
    unless(WITH_QUANTITY, activity.hasQuantity(), "quantity");
    unless(WITH_LOCATION, activity.hasLocation(), "location");
    unless(Set.of(MEDICATIONREQUEST), activity.hasDosage(), "dosage");
    unless(Set.of(SERVICEREQUEST), activity.hasBodySite(), "bodySite");
    unless(Set.of(), activity.hasTransform(), "transform");
    if (losesTiming(activity.getTiming())) {
      lost.add("timing" + activity.getTiming().fhirType());
    }
  }

  private void unless(Set<ActivityDefinitionKind> kinds, boolean given, String element) {
    if (given && !kinds.contains(activity.getKind())) {
      lost.add(element);
    }
  }

  private boolean losesTiming(@Nullable Type timing) {
    if (timing == null) {
      return false;
    }
    if (activity.getKind() == MEDICATIONREQUEST) {
      return activity.hasDosage();
    }
    if (Timings.period(timing) != null) {
      return false;
    }
    return switch (activity.getKind()) {
      case COMMUNICATIONREQUEST -> true;
      case APPOINTMENT ->
          !(timing instanceof Duration length) || AppointmentKind.minutes(length).isEmpty();
      default -> false;
    };
  }
}
