package org.kyphoplasty.fsh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The {@code package.json} of a FHIR package (FHIR NPM package specification).
 *
 * @param config what the FSH project says of the package
 * @param date when it was published; a release of the same sources always has the same date
 */
public record PackageManifest(SushiConfig config, Instant date) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  /** The manifest as formatted JSON. */
  public byte[] json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("name", config.id());
    json.put("version", config.version());
    json.put("tools-version", 3);
    json.put("type", "fhir.ig");
    json.put("date", DATE.format(date));
    config.text("license").ifPresent(license -> json.put("license", license));
    json.put("canonical", config.canonical());
    json.put("url", config.canonical());
    config.text("title").ifPresent(title -> json.put("title", title));
    json.put("description", config.text("description").orElse(config.text("title").orElse("")));
    json.putArray("fhirVersions").add(PackageCache.CORE_VERSION);
    json.putObject("dependencies").put(PackageCache.CORE, PackageCache.CORE_VERSION);
    config.text("publisher").ifPresent(publisher -> json.put("author", publisher));
    json.putObject("directories").put("lib", "package").put("example", "example");
    return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
