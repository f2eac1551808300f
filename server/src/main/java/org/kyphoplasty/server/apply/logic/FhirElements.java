package org.kyphoplasty.server.apply.logic;

import ca.uhn.fhir.context.FhirContext;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;

/** Reads FHIR elements by name; the engine's own reader compiles a pattern for every element. */
final class FhirElements extends R4FhirModelResolver {
  FhirElements() {
    super(FhirContext.forR4Cached());
  }

  @Override
  public @Nullable Object resolvePath(@Nullable Object target, @Nullable String path) {
    return path == null || path.indexOf('.') >= 0 || path.indexOf('[') >= 0
        ? super.resolvePath(target, path)
        : resolveProperty(target, path);
  }
}
