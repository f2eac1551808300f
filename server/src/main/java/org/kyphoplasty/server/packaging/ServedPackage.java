package org.kyphoplasty.server.packaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.kyphoplasty.content.PackageArchive;

/** One package with all that is told of it, worked out once. */
final class ServedPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PackageArchive archive;
  private final byte[] tarball;
  private final String sha1;
  private final String sha512;

  ServedPackage(PackageArchive archive) {
    this.archive = archive;
    this.tarball = archive.bytes();
    this.sha1 = HexFormat.of().formatHex(digest("SHA-1", tarball));
    this.sha512 = Base64.getEncoder().encodeToString(digest("SHA-512", tarball));
  }

  String name() {
    return archive.name();
  }

  String version() {
    return archive.version();
  }

  /** The name that npm registries give to the tarball. */
  String tarballName() {
    return name() + "-" + version() + ".tgz";
  }

  byte[] tarball() {
    return tarball.clone();
  }

  /** A strong entity tag of the tarball; its registry document changes with it. */
  String tag() {
    return "\"" + sha1 + "\"";
  }

  /**
   * The document that an npm registry has of the package.
   *
   * @param base the URL of the registry, without a slash at its end
   */
  ObjectNode document(String base) {
    ObjectNode version = archive.manifest().deepCopy();
    version.put("fhirVersion", "R4").put("url", base + "/" + name() + "/" + version());
    version
        .putObject("dist")
        .put("tarball", base + "/" + name() + "/-/" + tarballName())
        .put("shasum", sha1)
        .put("integrity", "sha512-" + sha512);
    ObjectNode document = JSON.createObjectNode().put("_id", name()).put("name", name());
    document.put("description", archive.manifest().path("description").asText());
    document.putObject("dist-tags").put("latest", version());
    document.putObject("versions").set(version(), version);
    return document;
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + algorithm, e);
    }
  }
}
