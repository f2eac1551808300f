package org.kyphoplasty.server.apply.request;

import org.hl7.fhir.r4.model.ActivityDefinition;

/** Codes that requests share, with the default where a definition says nothing. */
final class Codes {
  private Codes() {}

  static String intent(ActivityDefinition activity) {
    return activity.hasIntent() ? activity.getIntent().toCode() : "proposal";
  }

  static String priority(ActivityDefinition activity) {
    return activity.hasPriority() ? activity.getPriority().toCode() : "routine";
  }
}
