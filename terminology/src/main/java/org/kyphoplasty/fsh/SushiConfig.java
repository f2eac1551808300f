package org.kyphoplasty.fsh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** What {@code sushi-config.yaml} says about the FHIR package that an FSH project makes. */
public final class SushiConfig {
  private final Path file;
  private final Map<?, ?> values;

  private SushiConfig(Path file, Map<?, ?> values) {
    this.file = file;
    this.values = values;
  }

  /**
   * Reads the configuration of the FSH project in this folder.
   *
   * @throws BuildException if it is missing or not YAML
   */
  public static SushiConfig read(Path project) {
    Path file = project.resolve("sushi-config.yaml");
    if (!Files.exists(file)) {
      throw new BuildException("There is no FSH project here: " + file + " is missing");
    }
    try (var in = Files.newBufferedReader(file)) {
      Object values = yaml().load(in);
      if (values instanceof Map<?, ?> map) {
        return new SushiConfig(file, map);
      }
      throw new BuildException(file + " is not a YAML map");
    } catch (YAMLException | IOException e) {
      throw new BuildException(file + " cannot be read: " + e.getMessage());
    }
  }

  /** YAML with every scalar as its text: a version is no number, and a date no point in time. */
  private static Yaml yaml() {
    LoaderOptions loading = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(loading),
        new Representer(dumping),
        dumping,
        loading,
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        });
  }

  /** The package id. */
  public String id() {
    return required("id");
  }

  public String version() {
    return required("version");
  }

  /** The base of all canonical urls, without a slash at the end. */
  public String canonical() {
    return required("canonical");
  }

  /** A plain text entry, such as {@code title}, {@code description} or {@code license}. */
  public Optional<String> text(String key) {
    Object value = values.get(key);
    if (value instanceof Map<?, ?> nested) {
      value = nested.get("name");
    }
    return Optional.ofNullable(value).map(String::valueOf);
  }

  /** Package ids with their versions. */
  public Map<String, String> dependencies() {
    Map<String, String> dependencies = new TreeMap<>();
    if (values.get("dependencies") instanceof Map<?, ?> entries) {
      entries.forEach((id, value) -> dependencies.put(String.valueOf(id), versionIn(value)));
    }
    return dependencies;
  }

  private static String versionIn(Object dependency) {
    return String.valueOf(dependency instanceof Map<?, ?> map ? map.get("version") : dependency);
  }

  private String required(String key) {
    return text(key).orElseThrow(() -> new BuildException(file + " lacks '" + key + "'"));
  }
}
