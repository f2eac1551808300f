package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives an artifact with everything that it needs (CRMI $package). */
final class PackageOperation {
  private final ArtifactStore store;
  private final Releases releases;
  private final Inputs inputs;
  private final PreparedPackages prepared;

  PackageOperation(
      ArtifactStore store, Releases releases, Inputs inputs, PreparedPackages prepared) {
    this.store = store;
    this.releases = releases;
    this.inputs = inputs;
    this.prepared = prepared;
  }

  /** Answers the call; nothing of a package is held in memory but its compressed bytes. */
  <T extends MetadataResource> void answer(
      Class<T> type, @Nullable IdType id, ServletRequestDetails request) throws IOException {
    OperationParameters parameters = OperationParameters.read(request, PackageRequest.PARAMETERS);
    PackageRequest wanted = PackageRequest.of(parameters);
    ArtifactSnapshot snapshot = store.current();
    T artifact = inputs.definition(releases.of(snapshot), type, id, parameters);
    EncodingEnum encoding =
        RestfulServerUtils.determineResponseEncodingWithDefault(request).getEncoding();
    send(prepared.get(artifact, snapshot, wanted, encoding), encoding, request);
  }

  private static void send(
      CompressedPackage found, EncodingEnum encoding, ServletRequestDetails request)
      throws IOException {
    HttpServletResponse response = request.getServletResponse();
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept, Accept-Encoding");
    if (new ServletWebRequest(request.getServletRequest(), response)
        .checkNotModified(found.tag())) {
      return;
    }
    response.setContentType(encoding.getResourceContentTypeNonLegacy());
    response.setCharacterEncoding("UTF-8");
    if (request.isRespondGzip()) {
      response.setHeader("Content-Encoding", "gzip");
      response.setContentLength(found.size());
      found.writeCompressed(response.getOutputStream());
    } else {
      found.writeText(response.getOutputStream());
    }
  }
}
