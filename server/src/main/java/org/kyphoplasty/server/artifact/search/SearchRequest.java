package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A FHIR search, read from the parameters of a request. */
public final class SearchRequest {
  /** Parameters that shape the result; HAPI applies those of the encoding. */
  public static final Set<String> CONTROLS =
      new TreeSet<>(
          Set.of(
              "_count",
              "_elements",
              "_format",
              "_include",
              "_offset",
              "_pretty",
              "_revinclude",
              "_sort",
              "_summary",
              "_total"));

  private final List<Criterion> criteria = new ArrayList<>();
  private final List<Include> includes = new ArrayList<>();
  private final List<Include> reverseIncludes = new ArrayList<>();
  private final String type;
  private final SearchScope scope;
  private Comparator<Indexed> order = Sorting.BY_ID;

  /**
   * @param parameters names with their modifiers, and the values of each repetition
   * @throws InvalidRequestException on anything that is not understood, naming what is allowed
   */
  public SearchRequest(String type, Map<String, String[]> parameters, SearchScope scope) {
    this.type = type;
    this.scope = scope;
    parameters.forEach(
        (key, values) -> {
          for (String value : values) {
            if (!value.isBlank()) {
              read(key, value);
            }
          }
        });
  }

  private void read(String key, String value) {
    switch (key) {
      case "_sort" -> order = Sorting.parse(type, value, scope.parameters());
      case "_include", "_include:iterate", "_include:recurse" ->
          Include.parse(key, value, type, scope.parameters()).forEach(includes::add);
      case "_revinclude", "_revinclude:iterate", "_revinclude:recurse" ->
          Include.parse(key, value, type, scope.parameters()).forEach(reverseIncludes::add);
      default -> {
        if (!CONTROLS.contains(key)) {
          criteria.add(new CriterionParser(type, scope).parse(key, value));
        }
      }
    }
  }

  /** All matches in the order that was asked for. */
  public List<Indexed> matches() {
    return scope.catalog().ofType(type).stream()
        .filter(candidate -> criteria.stream().allMatch(c -> c.accepts(candidate)))
        .sorted(order)
        .toList();
  }

  /** What {@code _include} and {@code _revinclude} add to a page of matches. */
  public Set<Indexed> included(List<Indexed> page) {
    return new Inclusion(includes, reverseIncludes, scope).of(page);
  }
}
