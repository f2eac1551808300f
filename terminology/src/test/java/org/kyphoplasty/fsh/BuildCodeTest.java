package org.kyphoplasty.fsh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCodeTest {
  private static final Path CLASSES = Path.of("target/classes");

  @TempDir private Path folder;

  private static String digest(Class<?> member) {
    return new BuildCode().module(member).hex();
  }

  /** The digest of the module as a jar, with one more file in it. */
  private String digestOfJarWith(String name) throws IOException, ReflectiveOperationException {
    Path jar = folder.resolve(name.replace('/', '-') + ".jar");
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      for (Path file : Folders.files(CLASSES)) {
        copy(Files.readAllBytes(file), zip.getPath("/" + CLASSES.relativize(file)));
      }
      copy(new byte[] {1}, zip.getPath("/" + name));
    }
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      return digest(Class.forName(BuildCode.class.getName(), false, loader));
    }
  }

  private static void copy(byte[] bytes, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  @Test
  void classesAndTheJarOfThemAreTheSameCode() throws Exception {
    assertThat(digestOfJarWith("META-INF/MANIFEST.MF")).isEqualTo(digest(BuildCode.class));
    assertThat(digestOfJarWith("org/kyphoplasty/package.tgz")).isEqualTo(digest(BuildCode.class));
  }

  @Test
  void anotherResourceIsOtherCode() throws Exception {
    assertThat(digestOfJarWith("org/kyphoplasty/rules.txt")).isNotEqualTo(digest(BuildCode.class));
  }

  @Test
  void anotherLibraryIsOtherCode() {
    assertThat(new BuildCode().library("/org/junit/jupiter/api/Test.class").hex())
        .isNotEqualTo(new BuildCode().library("/org/assertj/core/api/Assertions.class").hex());
  }
}
