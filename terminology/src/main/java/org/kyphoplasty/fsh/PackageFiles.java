package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a FHIR package, by name below {@code package/}. The same files and date always give
 * the same archive, byte for byte.
 */
public final class PackageFiles {
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Instant date;

  /**
   * @param resources FHIR JSON by file name
   * @param examples FHIR JSON of example resources by file name
   */
  public PackageFiles(
      PackageManifest manifest,
      SortedMap<String, byte[]> resources,
      SortedMap<String, byte[]> examples) {
    date = manifest.date();
    files.put("package.json", manifest.json());
    files.put(".index.json", PackageIndex.of(resources));
    files.putAll(resources);
    if (!examples.isEmpty()) {
      files.put("example/.index.json", PackageIndex.of(examples));
      examples.forEach((name, bytes) -> files.put("example/" + name, bytes));
    }
  }

  /**
   * Adds files that are no artifacts and no examples.
   *
   * @param folder the folder below {@code package/} that they stand in
   */
  public PackageFiles and(String folder, SortedMap<String, byte[]> others) {
    others.forEach((name, bytes) -> files.put(folder + "/" + name, bytes));
    return this;
  }

  /** Writes the package as a folder, in one step: a reader sees the old or the new one. */
  public void writeFolder(Path folder) {
    Folders.replace(
        folder,
        next ->
            files.forEach(
                (name, bytes) -> {
                  try {
                    Path file = next.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.write(file, bytes);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
  }

  /** Writes the package as a {@code .tgz}, in one step. */
  public void writeArchive(Path archive) {
    Path next = archive.resolveSibling(archive.getFileName() + ".next");
    try {
      Files.createDirectories(archive.toAbsolutePath().getParent());
      Files.write(next, PackageTar.of(files, date));
      Files.move(next, archive, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
