package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Resource;

/** Names a version of a resource by its content, so that every node gives it the same name. */
final class ContentHash {
  private static final int HEX_DIGITS = 12;
  private final FhirContext fhir;

  ContentHash(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** Hashes everything but {@code meta.versionId} and {@code meta.lastUpdated}. */
  String of(Resource resource) {
    String json =
        fhir.newJsonParser()
            .setDontEncodeElements("*.meta.versionId", "*.meta.lastUpdated")
            .encodeResourceToString(resource);
    byte[] digest = sha256().digest(json.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
