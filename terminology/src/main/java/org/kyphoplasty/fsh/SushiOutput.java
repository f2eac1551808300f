package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The folder that SUSHI's results are kept in: {@code resources/} and an index of them. */
final class SushiOutput {
  private static final String INDEX = "data/fsh-index.json";

  private final Path folder;
  private final ObjectMapper mapper = new ObjectMapper();

  SushiOutput(Path folder) {
    this.folder = folder;
  }

  /** Takes over what SUSHI has just written. */
  void take() {
    Path generated = folder.resolve("fsh-generated");
    try {
      Files.move(generated.resolve("resources"), folder.resolve("resources"));
      Files.move(generated.resolve("data"), folder.resolve("data"));
      Folders.delete(generated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills up from an older output what was not compiled again, since these files only were. */
  void complete(Path last, Set<String> compiled) {
    try {
      ArrayNode index = mapper.createArrayNode();
      Set<String> stale = new HashSet<>();
      for (JsonNode entry : mapper.readTree(last.resolve(INDEX).toFile())) {
        boolean again = compiled.contains(entry.path("fshFile").asText().replace('\\', '/'));
        if (again) {
          stale.add(entry.path("outputFile").asText());
        } else {
          index.add(entry);
        }
      }
      for (JsonNode entry : mapper.readTree(folder.resolve(INDEX).toFile())) {
        if (compiled.contains(entry.path("fshFile").asText().replace('\\', '/'))) {
          index.add(entry);
        }
      }
      for (Path file : Folders.files(last.resolve("resources"))) {
        Path copy = folder.resolve("resources").resolve(file.getFileName());
        if (!Files.exists(copy) && !stale.contains(String.valueOf(file.getFileName()))) {
          Files.copy(file, copy);
        }
      }
      mapper.writeValue(folder.resolve(INDEX).toFile(), index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
