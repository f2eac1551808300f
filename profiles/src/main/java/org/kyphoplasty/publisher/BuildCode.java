package org.kyphoplasty.publisher;

import ca.uhn.fhir.util.VersionUtil;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kyphoplasty.fsh.Digest;
import org.kyphoplasty.fsh.Folders;
import org.kyphoplasty.fsh.Sushi;

/**
 * Tells one version of the publisher from another, so that no result outlives the code it is of.
 */
final class BuildCode {
  private BuildCode() {}

  static String digest() {
    Digest digest = new Digest().add(VersionUtil.getVersion());
    for (Class<?> part : List.of(Publisher.class, Sushi.class)) {
      Path code = location(part);
      if (Files.isDirectory(code)) {
        Folders.files(code).stream()
            .filter(file -> !file.toString().endsWith("gz"))
            .forEach(digest::addTree);
      } else {
        digest.addTree(code);
      }
    }
    return digest.hex();
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
