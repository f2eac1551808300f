package org.kyphoplasty.content;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;

/**
 * A FHIR package (FHIR NPM package specification) held in memory: {@code package.json}, the
 * artifacts of its {@code package/} folder and the examples of {@code package/example/}.
 *
 * @param name the package id, such as {@code org.kyphoplasty.pathway}
 * @param version its version
 * @param artifacts the resources of {@code package/}, ordered by file name
 * @param examples the resources of {@code package/example/}, ordered by file name
 */
public record ContentPackage(
    String name, String version, List<Resource> artifacts, List<Resource> examples) {

  /** Where the build puts the pathway's package on the class path. */
  public static final String BUILT_IN = "/org/kyphoplasty/pathway/package.tgz";

  private static final String EXAMPLES = "example/";

  public ContentPackage {
    artifacts = List.copyOf(artifacts);
    examples = List.copyOf(examples);
  }

  /**
   * Reads a package from a {@code .tgz} file, from a folder that holds {@code package.json}, or
   * from a folder that holds {@code package/package.json}.
   *
   * @throws ContentException if it is not a package, or a file in it is not valid FHIR R4 JSON
   */
  public static ContentPackage read(Path location, FhirContext fhir) {
    try {
      return of(Files.isDirectory(location) ? folder(location) : archive(location), fhir);
    } catch (IOException e) {
      throw new ContentException("Cannot read the content package " + location, e);
    }
  }

  /**
   * Reads the package that was built into this distribution.
   *
   * @throws ContentException if there is none
   */
  public static ContentPackage builtIn(FhirContext fhir) {
    return archivedBuiltIn(fhir).content();
  }

  /** Reads a package as {@link #read} does, and keeps its archive or makes it of the folder. */
  public static ArchivedContent readArchived(Path location, FhirContext fhir) {
    try {
      if (Files.isDirectory(location)) {
        SortedMap<String, byte[]> files = folder(location);
        return new ArchivedContent(of(files, fhir), PackageArchive.of(files));
      }
      return archived(Files.readAllBytes(location), fhir);
    } catch (IOException e) {
      throw new ContentException("Cannot read the content package " + location, e);
    }
  }

  /** Reads the package that was built into this distribution, and keeps its archive. */
  public static ArchivedContent archivedBuiltIn(FhirContext fhir) {
    try (InputStream in = ContentPackage.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new ContentException("No content package is built in at " + BUILT_IN);
      }
      return archived(in.readAllBytes(), fhir);
    } catch (IOException e) {
      throw new ContentException("Cannot read the built-in content package", e);
    }
  }

  private static ArchivedContent archived(byte[] bytes, FhirContext fhir) throws IOException {
    SortedMap<String, byte[]> files = untar(new ByteArrayInputStream(bytes));
    return new ArchivedContent(of(files, fhir), PackageArchive.of(bytes, files));
  }

  private static ContentPackage of(Map<String, byte[]> files, FhirContext fhir) {
    byte[] manifest = files.get("package.json");
    if (manifest == null) {
      throw new ContentException("package/package.json is missing: this is not a FHIR package");
    }
    JsonObject json = parseManifest(manifest);
    return new ContentPackage(
        json.asString("name"),
        json.asString("version"),
        resources(files, "", fhir),
        resources(files, EXAMPLES, fhir));
  }

  private static List<Resource> resources(
      Map<String, byte[]> files, String folder, FhirContext fhir) {
    return files.entrySet().parallelStream()
        .filter(file -> file.getKey().startsWith(folder))
        .filter(file -> isResource(file.getKey().substring(folder.length())))
        .map(file -> parse(fhir, file.getKey(), file.getValue()))
        .toList();
  }

  private static JsonObject parseManifest(byte[] manifest) {
    try {
      JsonObject json = JsonParser.parseObject(manifest);
      if (!json.has("name") || !json.has("version")) {
        throw new ContentException("package/package.json lacks name or version");
      }
      return json;
    } catch (IOException e) {
      throw new ContentException("package/package.json is not JSON: " + e.getMessage(), e);
    }
  }

  private static boolean isResource(String name) {
    return name.endsWith(".json")
        && !name.contains("/")
        && !name.startsWith(".")
        && !name.equals("package.json");
  }

  private static Resource parse(FhirContext fhir, String name, byte[] bytes) {
    IParser parser = fhir.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    try {
      return (Resource) parser.parseResource(new String(bytes, StandardCharsets.UTF_8));
    } catch (DataFormatException | ClassCastException e) {
      throw new ContentException(name + " is not a FHIR R4 resource: " + e.getMessage(), e);
    }
  }

  private static SortedMap<String, byte[]> folder(Path folder) throws IOException {
    Path root =
        Files.exists(folder.resolve("package/package.json")) ? folder.resolve("package") : folder;
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root, 3)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> archive(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return untar(in);
    }
  }

  static SortedMap<String, byte[]> untar(InputStream in) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && entry.getName().startsWith("package/")) {
          files.put(entry.getName().substring("package/".length()), tar.readAllBytes());
        }
      }
    }
    return files;
  }
}
