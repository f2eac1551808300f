package org.kyphoplasty.server.web.prepared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.Interaction;

/** An answer of status 200 with its body in both encodings, ready to be sent again. */
final class PreparedAnswer {
  private static final String BRIEFLY = "max-age=10";
  private static final String FOR_EVER = "max-age=31536000, immutable";
  private static final String VARY = "Accept, Accept-Encoding";
  private static final int HEX_DIGITS = 12;

  private final Interaction interaction;
  private final String contentType;
  private final String etag;
  private final @Nullable String lastModified;
  private final @Nullable String contentLocation;
  private final String cacheControl;
  private final byte[] body;
  private final byte[] gzip;

  /** Takes over what the FHIR servlet answered; a weak tag names the body where it gave none. */
  PreparedAnswer(HttpServletRequest request, HttpServletResponse answered, byte[] body) {
    String given = answered.getHeader("ETag");
    this.interaction = Interaction.of(request);
    this.contentType = answered.getContentType();
    this.etag = given == null ? tag(body) : given;
    this.lastModified = answered.getHeader("Last-Modified");
    this.contentLocation = answered.getHeader("Content-Location");
    this.cacheControl = interaction.name().equals("vread") ? FOR_EVER : BRIEFLY;
    this.body = body;
    this.gzip = compress(body);
  }

  /** The memory that it takes, in bytes. */
  int size() {
    return body.length + gzip.length;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Interaction.note(request, interaction);
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", cacheControl);
    response.addHeader("Vary", VARY);
    if (lastModified != null) {
      response.setHeader("Last-Modified", lastModified);
    }
    if (contentLocation != null) {
      response.setHeader("Content-Location", contentLocation);
    }
    if (Conditions.isKnown(request, etag, lastModified)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    if (Conditions.takesGzip(request)) {
      response.setHeader("Content-Encoding", "gzip");
      write(request, response, gzip);
    } else {
      write(request, response, body);
    }
  }

  private static void write(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
      throws IOException {
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private static byte[] compress(byte[] body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  private static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
