package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code Type:parameter[:Target]} of {@code _include} or {@code _revinclude}.
 *
 * @param source the type whose references are followed
 * @param parameter a reference search parameter of it
 * @param target the only type to be included, or null for any
 * @param iterate whether it also applies to what was included
 */
record Include(String source, String parameter, @Nullable String target, boolean iterate) {

  /** Reads one value; {@code *} means every reference parameter of the type. */
  static Stream<Include> parse(
      String key, String value, String searchedType, SearchParameters parameters) {
    boolean iterate = key.endsWith(":iterate") || key.endsWith(":recurse");
    if (value.equals("*") && key.startsWith("_include")) {
      return parameters.references(searchedType).stream()
          .map(p -> new Include(searchedType, p.getName(), null, iterate));
    }
    List<String> parts = List.of(value.split(":", -1));
    boolean known =
        parts.size() >= 2
            && parts.size() <= 3
            && parameters.reference(parts.get(0), parts.get(1)).isPresent();
    if (!known) {
      throw unknown(key, value, searchedType, parameters);
    }
    String target = parts.size() == 3 ? parts.get(2) : null;
    return Stream.of(new Include(parts.get(0), parts.get(1), target, iterate));
  }

  private static InvalidRequestException unknown(
      String key, String value, String searchedType, SearchParameters parameters) {
    List<String> allowed =
        parameters.references(searchedType).stream()
            .map(RuntimeSearchParam::getName)
            .map(name -> searchedType + ":" + name)
            .toList();
    return new InvalidRequestException(
        "%s=%s does not name a reference search parameter of a published type. Of %s there are: %s"
            .formatted(key, value, searchedType, String.join(", ", allowed)));
  }

  /** What {@code from} refers to by this parameter. */
  Stream<Indexed> referredBy(Indexed from, SearchScope scope) {
    return from.resource().fhirType().equals(source)
        ? targets(from, scope).filter(this::wanted)
        : Stream.empty();
  }

  /** What refers to {@code to} by this parameter. */
  Stream<Indexed> referringTo(Indexed to, SearchScope scope) {
    return wanted(to)
        ? scope.catalog().ofType(source).stream()
            .filter(candidate -> targets(candidate, scope).anyMatch(to::equals))
        : Stream.empty();
  }

  private Stream<Indexed> targets(Indexed from, SearchScope scope) {
    return from.index().of(parameter).stream()
        .map(value -> scope.follow((IndexValue.Link) value))
        .flatMap(Optional::stream);
  }

  private boolean wanted(Indexed candidate) {
    return target == null || candidate.resource().fhirType().equals(target);
  }
}
