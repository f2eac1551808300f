package org.kyphoplasty.server.apply.request;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.DomainResource;

/** How one kind of request is made. */
abstract class RequestKind<R extends DomainResource> {
  private final Class<R> type;

  RequestKind(Class<R> type) {
    this.type = type;
  }

  /** All that the definition says. */
  abstract R prototype(ActivityDefinition activity);

  /** Writes what the call says. */
  abstract void fill(R request, RequestContext context);

  final void fillIfOwn(DomainResource request, RequestContext context) {
    if (type.isInstance(request)) {
      fill(type.cast(request), context);
    }
  }
}
