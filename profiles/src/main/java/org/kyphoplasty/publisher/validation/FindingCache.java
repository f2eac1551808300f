package org.kyphoplasty.publisher.validation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.fsh.Digest;

/** The findings of earlier runs by what they depend on, in one JSON file. */
final class FindingCache {
  private record Stored(String validator, Map<String, List<Finding>> findings) {}

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path file;
  private final String validator;
  private final Map<String, List<Finding>> stored;
  private final Map<String, List<Finding>> used = new TreeMap<>();

  /**
   * @param coreIndex stands for FHIR core: with another one, all results are void
   * @param code stands for the code that validates, likewise
   */
  FindingCache(Path file, Path coreIndex, String code) {
    this.file = file;
    this.validator = new Digest().addTree(coreIndex).add(code).hex();
    Stored last = read();
    this.stored = last.validator().equals(validator) ? last.findings() : Map.of();
  }

  @Nullable List<Finding> get(String key) {
    List<Finding> found = stored.get(key);
    if (found != null) {
      used.put(key, found);
    }
    return found;
  }

  void put(String key, List<Finding> findings) {
    used.put(key, findings);
  }

  /** Writes what this run has asked for or added; the rest belongs to resources of the past. */
  void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      mapper.writeValue(file.toFile(), new Stored(validator, used));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stored read() {
    if (!Files.exists(file)) {
      return new Stored("", Map.of());
    }
    try {
      return mapper.readValue(file.toFile(), new TypeReference<Stored>() {});
    } catch (IOException e) {
      return new Stored("", Map.of());
    }
  }
}
