package org.kyphoplasty.server.artifact.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Follows includes until nothing new is found. */
record Inclusion(List<Include> forward, List<Include> reverse, SearchScope scope) {

  Set<Indexed> of(List<Indexed> matches) {
    Set<Indexed> found = new LinkedHashSet<>();
    Collection<Indexed> fresh = matches;
    boolean first = true;
    while (!fresh.isEmpty()) {
      boolean all = first;
      Set<Indexed> next = new LinkedHashSet<>();
      fresh.stream().flatMap(from -> step(from, all)).forEach(next::add);
      next.removeAll(matches);
      next.removeAll(found);
      found.addAll(next);
      fresh = next;
      first = false;
    }
    return found;
  }

  private Stream<Indexed> step(Indexed from, boolean all) {
    return Stream.concat(
        forward.stream().filter(i -> all || i.iterate()).flatMap(i -> i.referredBy(from, scope)),
        reverse.stream().filter(i -> all || i.iterate()).flatMap(i -> i.referringTo(from, scope)));
  }
}
