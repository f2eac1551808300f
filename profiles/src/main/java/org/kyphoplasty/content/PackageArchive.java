package org.kyphoplasty.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.SortedMap;
import org.kyphoplasty.fsh.PackageTar;

/** A FHIR package as it travels: the bytes of its {@code .tgz}, and its manifest. */
public final class PackageArchive {
  /** Where the build puts the terminology package on the class path. */
  private static final String TERMINOLOGY = "/org/kyphoplasty/pathway/terminology.tgz";

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private final byte[] bytes;
  private final JsonNode manifest;

  private PackageArchive(byte[] bytes, byte[] manifest) throws IOException {
    this.bytes = bytes;
    this.manifest = new ObjectMapper().readTree(manifest);
  }

  /** The terminology package that was built into this distribution. */
  public static PackageArchive terminology() {
    try (InputStream in = PackageArchive.class.getResourceAsStream(TERMINOLOGY)) {
      if (in == null) {
        throw new ContentException("No terminology package is built in at " + TERMINOLOGY);
      }
      byte[] bytes = in.readAllBytes();
      return of(bytes, ContentPackage.untar(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new ContentException("Cannot read the built-in terminology package", e);
    }
  }

  static PackageArchive of(byte[] bytes, SortedMap<String, byte[]> files) throws IOException {
    return new PackageArchive(bytes, manifest(files));
  }

  /** Packs a folder's files as the publisher does, so that both give the same bytes. */
  static PackageArchive of(SortedMap<String, byte[]> files) throws IOException {
    byte[] manifest = manifest(files);
    return new PackageArchive(PackageTar.of(files, date(manifest)), manifest);
  }

  private static byte[] manifest(SortedMap<String, byte[]> files) {
    byte[] manifest = files.get("package.json");
    if (manifest == null) {
      throw new ContentException("package/package.json is missing: this is not a FHIR package");
    }
    return manifest;
  }

  private static Instant date(byte[] manifest) throws IOException {
    String date = new ObjectMapper().readTree(manifest).path("date").asText();
    try {
      return LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  /** The package id. */
  public String name() {
    return manifest.path("name").asText();
  }

  public String version() {
    return manifest.path("version").asText();
  }

  /** The {@code package.json}; not to be changed. */
  public JsonNode manifest() {
    return manifest;
  }

  /** The {@code .tgz}. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
