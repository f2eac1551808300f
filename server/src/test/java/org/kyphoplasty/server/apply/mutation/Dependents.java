package org.kyphoplasty.server.apply.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which defines depend on a define, function or parameter, over all libraries. */
final class Dependents {
  private record Name(String library, String define) {}

  private final Map<Name, Set<Name>> users = new HashMap<>();

  Dependents(List<ElmSource> sources) {
    for (ElmSource source : sources) {
      JsonNode library = source.elm().path("library");
      Map<String, String> aliases = new HashMap<>();
      library
          .path("includes")
          .path("def")
          .forEach(
              each ->
                  aliases.put(
                      each.path("localIdentifier").asText(), simple(each.path("path").asText())));
      for (JsonNode definition : library.path("statements").path("def")) {
        Name user = new Name(source.name(), definition.path("name").asText());
        for (JsonNode part : definition.path("expression").findParents("name")) {
          String type = part.path("type").asText();
          if (type.endsWith("Ref")) {
            String alias = part.path("libraryName").asText();
            Name used =
                new Name(aliases.getOrDefault(alias, source.name()), part.path("name").asText());
            users.computeIfAbsent(used, name -> new HashSet<>()).add(user);
          }
        }
      }
    }
  }

  private static String simple(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What may change with a mutant, as {@code Library.define}, itself included. */
  Set<String> of(Mutant mutant) {
    Set<Name> seen = new HashSet<>();
    Deque<Name> open = new ArrayDeque<>(List.of(new Name(mutant.source().name(), mutant.define())));
    while (!open.isEmpty()) {
      Name next = open.pop();
      if (seen.add(next)) {
        open.addAll(users.getOrDefault(next, Set.of()));
      }
    }
    Set<String> names = new HashSet<>();
    seen.forEach(each -> names.add(each.library() + "." + each.define()));
    return names;
  }
}
