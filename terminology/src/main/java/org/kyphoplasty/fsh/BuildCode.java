package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells one version of code from another, so that no kept result outlives the code that made it.
 * Where the code stands makes no difference: compiled classes and the jar of them are the same.
 */
public final class BuildCode {
  private static final String OURS = "org/kyphoplasty";

  private final Digest digest = new Digest();

  /** Adds a module of this project: every class and resource beside a class of it. */
  public BuildCode module(Class<?> member) {
    Path location = location(member);
    try {
      if (Files.isDirectory(location)) {
        addTree(location);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
          addTree(jar.getPath("/"));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a library, by the name and size of the jar that holds a file.
   *
   * @param file its name in the class path, such as {@code /org/example/Tool.class}
   */
  public BuildCode library(String file) {
    URL found = BuildCode.class.getResource(file);
    if (found == null) {
      throw new IllegalStateException(file + " is missing from the class path");
    }
    try {
      URI jar = ((JarURLConnection) found.openConnection()).getJarFileURL().toURI();
      Path path = Path.of(jar);
      digest.add(String.valueOf(path.getFileName())).add(Long.toString(Files.size(path)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest of all that was added. */
  public String hex() {
    return digest.hex();
  }

  private void addTree(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path file : Folders.files(root.resolve(OURS))) {
      files.put(root.relativize(file).toString().replace('\\', '/'), file);
    }
    for (var file : files.entrySet()) {
      if (!isOutput(file.getKey())) {
        digest.add(file.getKey()).add(Files.readAllBytes(file.getValue()));
      }
    }
  }

  /** The build adds its results, all compressed, to the class path of the modules after it. */
  private static boolean isOutput(String name) {
    return name.endsWith("gz");
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
