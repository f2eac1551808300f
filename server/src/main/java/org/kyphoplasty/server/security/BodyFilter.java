package org.kyphoplasty.server.security;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a request body within its bounds before anything else looks at it. */
class BodyFilter extends OncePerRequestFilter {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final DataSize maxBody;
  private final BodyCheck bodyCheck;

  BodyFilter(DataSize maxBody, BodyCheck bodyCheck) {
    this.maxBody = maxBody;
    this.bodyCheck = bodyCheck;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hasBody(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getContentLengthLong() > maxBody.toBytes()) {
      throw tooLarge();
    }
    byte[] body = read(request);
    bodyCheck.check(text(body), request.getContentType());
    chain.doFilter(new ReadRequest(request, body), response);
  }

  private byte[] read(HttpServletRequest request) throws IOException {
    try (InputStream in = decoded(request)) {
      byte[] body = in.readNBytes(Math.toIntExact(maxBody.toBytes()) + 1);
      if (body.length > maxBody.toBytes()) {
        throw tooLarge();
      }
      return withoutMark(body);
    } catch (ZipException e) {
      throw new InvalidRequestException(
          "The body is not the gzip that Content-Encoding announces.");
    } catch (IOException e) {
      throw new InvalidRequestException(
          "The body ends before it should: it was cut off on its way, or compressed only in part.");
    }
  }

  /** Strict, because a byte that is no UTF-8 would be replaced and the name in it be lost. */
  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidRequestException("The body is not UTF-8, which FHIR is sent in.");
    }
  }

  /** Leaves out the byte order mark that some editors write. */
  private static byte[] withoutMark(byte[] body) {
    boolean marked =
        body.length >= MARK.length && Arrays.equals(body, 0, MARK.length, MARK, 0, MARK.length);
    return marked ? Arrays.copyOfRange(body, MARK.length, body.length) : body;
  }

  private static InputStream decoded(HttpServletRequest request) throws IOException {
    String encoding = request.getHeader("Content-Encoding");
    return switch (encoding == null ? "identity" : encoding.trim().toLowerCase(Locale.ROOT)) {
      case "identity" -> request.getInputStream();
      case "gzip" -> new GZIPInputStream(request.getInputStream());
      default ->
          throw new UnclassifiedServerFailureException(
              415, "Content-Encoding can be gzip or identity.");
    };
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || isChunked(request.getHeader("Transfer-Encoding"));
  }

  private static boolean isChunked(@Nullable String transferEncoding) {
    return transferEncoding != null;
  }

  private PayloadTooLargeException tooLarge() {
    return new PayloadTooLargeException(
        "The body is larger than "
            + maxBody.toMegabytes()
            + " MB. Send it in smaller transactions, or raise kyphoplasty.security.max-body.");
  }
}
