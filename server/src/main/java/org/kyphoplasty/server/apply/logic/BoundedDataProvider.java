package org.kyphoplasty.server.apply.logic;

import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.model.ModelResolver;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;

/**
 * Reads FHIR data for one evaluation, and ends it when its time is over: every loop over a
 * patient's data reads elements, and so passes here.
 */
final class BoundedDataProvider extends CompositeDataProvider {
  private final Deadline deadline;

  BoundedDataProvider(ModelResolver model, RetrieveProvider retrieve, Deadline deadline) {
    super(model, retrieve);
    this.deadline = deadline;
  }

  @Override
  public @Nullable Object resolvePath(@Nullable Object target, String path) {
    deadline.check();
    return super.resolvePath(target, path);
  }
}
