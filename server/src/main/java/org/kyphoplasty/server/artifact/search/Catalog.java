package org.kyphoplasty.server.artifact.search;

import java.util.Collection;
import java.util.Optional;

/** What a search looks through. */
public interface Catalog {
  /** All resources of a type, ordered by id. */
  Collection<Indexed> ofType(String type);

  /** Finds by type and id. */
  Optional<Indexed> find(String type, String id);

  /** Finds by canonical URL, which may end in {@code |version}. */
  Optional<Indexed> resolve(String canonical);
}
