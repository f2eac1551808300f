package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A FHIR package cache below a home folder of the build's own, so that neither the user's {@code
 * ~/.fhir} nor a package registry is needed.
 */
final class PackageCache {
  /** The FHIR core package, id and version. */
  static final String CORE = "hl7.fhir.r4.core";

  static final String CORE_VERSION = "4.0.1";

  /** Packages that SUSHI loads unasked; nothing here uses them, so they are empty. */
  private static final Set<String> AUTOMATIC =
      Set.of("hl7.fhir.uv.tools.r4", "hl7.terminology.r4", "hl7.fhir.uv.extensions.r4");

  private final Path home;
  private final String code =
      new BuildCode()
          .module(PackageCache.class)
          .library("/ca/uhn/fhir/context/FhirContext.class")
          .library("/org/hl7/fhir/r4/model/Bundle.class")
          .library("/org/hl7/fhir/r4/model/profile/profiles-types.xml")
          .hex();
  private final ObjectMapper json = new ObjectMapper();

  PackageCache(Path home) {
    this.home = home;
  }

  /** The folder to run SUSHI with as {@code HOME}. */
  Path home() {
    return home;
  }

  /** Stands for the code, and for the edition of FHIR core, that make what is in this cache. */
  String code() {
    return code;
  }

  /** The index of the core definitions. */
  Path index() {
    return home.resolve("core.tsv.gz");
  }

  /** Where the files that the index names stand. */
  List<Path> definitions() {
    return List.of(folder(CORE, CORE_VERSION).resolve("package"), terms());
  }

  private Path terms() {
    return home.resolve("terms");
  }

  /** Makes the core package where it is missing or made by other code; then all else is void. */
  void prepare() {
    if (code.equals(Digest.stamped(stamp()))) {
      return;
    }
    Folders.delete(home);
    CoreIndexFile index = new CoreIndexFile();
    CoreDefinitions definitions = new CoreDefinitions(index);
    install(CORE, CORE_VERSION, definitions::writeCore);
    Folders.replace(terms(), definitions::writeTerms);
    index.write(index());
    Digest.stamp(stamp(), code);
  }

  private Path stamp() {
    return home.resolve("core.inputs");
  }

  /** Makes the empty packages that a project pins, where they are missing. */
  void pin(SushiConfig config) {
    config
        .dependencies()
        .forEach(
            (id, version) -> {
              if (AUTOMATIC.contains(id)) {
                install(id, version, folder -> {});
              }
            });
  }

  /** Puts a package that was built here into the cache, over any other than the same. */
  void put(String id, String version, Path files) {
    Path folder = folder(id, version);
    if (!digest(files).equals(digest(folder.resolve("package")))) {
      Folders.delete(folder);
      install(id, version, next -> copy(files, next));
    }
  }

  private static String digest(Path files) {
    return new Digest().addTree(files).hex();
  }

  /**
   * Tells one content of a cached package from another, as far as FSH that depends on it can: by
   * what its resources are called, and by whole structures.
   */
  String digest(String id, String version) {
    Digest digest = new Digest().add(id).add(version);
    Path files = folder(id, version).resolve("package");
    boolean fixed = id.equals(CORE) || AUTOMATIC.contains(id);
    if (!fixed) {
      digest.addTree(files.resolve(".index.json"));
      Folders.files(files).stream()
          .filter(file -> String.valueOf(file.getFileName()).startsWith("StructureDefinition-"))
          .forEach(digest::addTree);
    }
    return digest.hex();
  }

  private void install(String id, String version, Consumer<Path> content) {
    Path folder = folder(id, version);
    if (Files.exists(folder)) {
      return;
    }
    Folders.replace(
        folder,
        next -> {
          Path files = next.resolve("package");
          try {
            Files.createDirectories(files);
            content.accept(files);
            writeManifest(files.resolve("package.json"), id, version);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Path folder(String id, String version) {
    return home.resolve(".fhir/packages").resolve(id + "#" + version);
  }

  private void writeManifest(Path file, String id, String version) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    ObjectNode manifest = json.createObjectNode().put("name", id).put("version", version);
    manifest.putArray("fhirVersions").add(CORE_VERSION);
    manifest.putObject("dependencies");
    Files.writeString(file, manifest.toString());
  }

  private static void copy(Path from, Path to) {
    try {
      for (Path file : Folders.files(from)) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
