package org.kyphoplasty.server.apply.plan;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/** The published definitions of one release. */
public interface Definitions {
  /** A definition by {@code url} or {@code url|version}. */
  Optional<Resource> byCanonical(String canonical);

  /** All definitions of a type. */
  <T extends Resource> List<T> all(Class<T> type);
}
