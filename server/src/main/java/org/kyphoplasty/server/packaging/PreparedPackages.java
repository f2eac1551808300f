package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;

/**
 * Keeps the answers of $package, compressed, so that each is made once for a snapshot; a whole
 * pathway has megabytes.
 */
final class PreparedPackages implements ArtifactListener {
  private static final int MOST_BYTES = 16 << 20;

  private record Key(MetadataResource artifact, PackageRequest request, EncodingEnum encoding) {}

  private final FhirContext fhir;
  private final Cache<Key, CompressedPackage> prepared =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .<Key, CompressedPackage>weigher((key, each) -> each.size())
          .build();

  PreparedPackages(FhirContext fhir) {
    this.fhir = fhir;
  }

  CompressedPackage get(
      MetadataResource artifact,
      ArtifactSnapshot snapshot,
      PackageRequest request,
      EncodingEnum encoding) {
    return prepared.get(
        new Key(artifact, request, encoding),
        key -> make(PackageBundle.of(artifact, snapshot, request), encoding));
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    prepared.invalidateAll();
  }

  private CompressedPackage make(Bundle bundle, EncodingEnum encoding) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      encoding.newParser(fhir).encodeResourceToWriter(bundle, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompressedPackage(bytes.toByteArray());
  }
}
