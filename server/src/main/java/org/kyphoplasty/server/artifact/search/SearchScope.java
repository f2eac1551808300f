package org.kyphoplasty.server.artifact.search;

import java.util.Optional;

/**
 * Where a search takes place.
 *
 * @param parameters the search parameters that can be used
 * @param catalog what is searched
 * @param serverBase the base URL that clients address this server by, without a slash at its end
 */
public record SearchScope(SearchParameters parameters, Catalog catalog, String serverBase) {

  /** Follows a reference or canonical that stands in a resource. */
  Optional<Indexed> follow(IndexValue.Link link) {
    return catalog.resolve(link.canonical()).or(() -> local(link.url()));
  }

  /** Finds {@code Type/id}. */
  Optional<Indexed> local(String reference) {
    int slash = reference.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : catalog.find(reference.substring(0, slash), reference.substring(slash + 1));
  }
}
