package org.kyphoplasty.publisher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kyphoplasty.fsh.Folders;

/**
 * The test patients as they travel in the package: for each a folder with its data as one Bundle,
 * what the case says of it, and the outline of the care plan that it gets.
 */
final class TestPatients {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TestPatients() {}

  /** Their files by path below {@code tests/}; none where the folder is missing. */
  static SortedMap<String, byte[]> files(Path tests) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path about : Folders.files(tests)) {
      if (about.endsWith("case.json")) {
        Path folder = about.resolveSibling("");
        String name = String.valueOf(folder.getFileName());
        files.put(name + "/case.json", read(about));
        files.put(name + "/given.json", bundle(name, Folders.files(folder.resolve("given"))));
        Path expected = folder.resolve("expected.txt");
        if (Files.exists(expected)) {
          files.put(name + "/expected.txt", read(expected));
        }
      }
    }
    return files;
  }

  /** What they are made of; care plans are not among it. */
  static List<Path> sources(Path tests) {
    return Folders.files(tests).stream().filter(file -> !file.endsWith("CarePlan.json")).toList();
  }

  private static byte[] bundle(String name, List<Path> resources) {
    ObjectNode bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("id", name);
    ArrayNode entries = bundle.put("type", "collection").putArray("entry");
    for (Path resource : resources) {
      try {
        entries.addObject().set("resource", JSON.readTree(Files.readAllBytes(resource)));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + resource, e);
      }
    }
    return (bundle.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
