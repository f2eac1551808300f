package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The FSH files of a project, by path below {@code input/fsh}. */
final class FshSources {
  private static final Pattern ENTITY =
      Pattern.compile("^(\\p{Alpha}+)\\s*:\\s*(\\S+)", Pattern.MULTILINE);
  private static final Set<String> DEFINITIONS =
      Set.of(
          "Alias",
          "CodeSystem",
          "Extension",
          "Invariant",
          "Logical",
          "Mapping",
          "Profile",
          "Resource",
          "RuleSet",
          "ValueSet");

  private final SortedMap<String, String> texts = new TreeMap<>();

  FshSources(Path project) {
    Path folder = project.resolve("input/fsh");
    for (Path file : Folders.files(folder)) {
      if (file.toString().endsWith(".fsh")) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
      }
    }
  }

  /** Digests of all files. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    texts.forEach((file, text) -> digests.put(file, new Digest().add(text).hex()));
    return digests;
  }

  /** Digest of all files that define more than instances, and so may decide about any other. */
  String sharedDigest() {
    Digest digest = new Digest();
    texts.forEach(
        (file, text) -> {
          if (!definesInstancesOnly(text)) {
            digest.add(file).add(text);
          }
        });
    return digest.hex();
  }

  private static boolean definesInstancesOnly(String text) {
    Matcher entity = ENTITY.matcher(text);
    while (entity.find()) {
      if (DEFINITIONS.contains(entity.group(1))) {
        return false;
      }
    }
    return true;
  }

  /** These files, and all that mention an instance of theirs, directly or by way of others. */
  Set<String> withDependents(Set<String> files) {
    Set<String> all = new TreeSet<>(files);
    int size;
    do {
      size = all.size();
      Set<String> names = new HashSet<>();
      all.forEach(file -> names.addAll(instances(file)));
      texts.forEach(
          (file, text) -> {
            if (mentions(text, names)) {
              all.add(file);
            }
          });
    } while (all.size() > size);
    return all;
  }

  private Set<String> instances(String file) {
    Set<String> names = new HashSet<>();
    Matcher entity = ENTITY.matcher(texts.getOrDefault(file, ""));
    while (entity.find()) {
      if (entity.group(1).equals("Instance")) {
        names.add(entity.group(2));
      }
    }
    return names;
  }

  /** Whether a name stands alone, not as the end of a url or inside of another name. */
  private static boolean mentions(String text, Set<String> names) {
    return names.stream()
        .anyMatch(
            name ->
                Pattern.compile("(?<![\\w./-])" + Pattern.quote(name) + "(?![\\w-])")
                    .matcher(text)
                    .find());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
