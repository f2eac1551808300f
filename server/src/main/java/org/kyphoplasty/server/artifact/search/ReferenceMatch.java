package org.kyphoplasty.server.artifact.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code url}, {@code url|version}, {@code Type/id} or {@code id}; the latter two also find the
 * canonical URL of the resource that they name.
 */
final class ReferenceMatch {
  private static final String BELOW = "below";

  private ReferenceMatch() {}

  static Set<String> modifiers(SearchScope scope) {
    Set<String> modifiers = new HashSet<>(scope.parameters().types());
    modifiers.add(BELOW);
    return modifiers;
  }

  static Predicate<IndexValue> of(String modifier, String value, SearchScope scope) {
    String typed =
        modifier.isEmpty() || modifier.equals(BELOW) || value.contains("/")
            ? value
            : modifier + "/" + value;
    String own = scope.serverBase() + "/";
    String searched = typed.startsWith(own) ? typed.substring(own.length()) : typed;
    return searched.contains(":") ? canonical(searched, modifier) : local(searched, scope);
  }

  private static Predicate<IndexValue> canonical(String searched, String modifier) {
    IndexValue.Link wanted = IndexValue.Link.of(searched);
    return on(link -> link.url().equals(wanted.url()) && sameVersion(wanted, link, modifier));
  }

  private static boolean sameVersion(
      IndexValue.Link wanted, IndexValue.Link link, String modifier) {
    if (wanted.version() == null) {
      return true;
    }
    return modifier.equals(BELOW)
        ? link.version() != null && (link.version() + ".").startsWith(wanted.version() + ".")
        : wanted.version().equals(link.version());
  }

  private static Predicate<IndexValue> local(String searched, SearchScope scope) {
    Stream<Indexed> named =
        searched.contains("/")
            ? scope.local(searched).stream()
            : scope.parameters().types().stream()
                .map(type -> scope.catalog().find(type, searched))
                .flatMap(Optional::stream);
    Set<String> targets = named.map(Indexed::reference).collect(Collectors.toSet());
    return on(
        link ->
            link.url().equals(searched)
                || scope
                    .follow(link)
                    .map(Indexed::reference)
                    .filter(targets::contains)
                    .isPresent());
  }

  private static Predicate<IndexValue> on(Predicate<IndexValue.Link> test) {
    return value -> value instanceof IndexValue.Link link && test.test(link);
  }
}
