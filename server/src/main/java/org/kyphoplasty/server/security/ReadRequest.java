package org.kyphoplasty.server.security;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read and decoded. */
class ReadRequest extends HttpServletRequestWrapper {
  private static final String CONTENT_TYPE = "Content-Type";
  private static final Set<String> OF_THE_WIRE = Set.of("content-encoding", "transfer-encoding");

  private final byte[] body;

  ReadRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream in = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public boolean isFinished() {
        return in.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("The body has been read already");
      }

      @Override
      public int read() {
        return in.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        return in.read(target, offset, length);
      }
    };
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public @Nullable String getHeader(String name) {
    String value = isOfTheWire(name) ? null : super.getHeader(name);
    return value == null ? null : canonical(name, value);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    List<String> values = isOfTheWire(name) ? List.of() : Collections.list(super.getHeaders(name));
    return Collections.enumeration(values.stream().map(value -> canonical(name, value)).toList());
  }

  @Override
  public @Nullable String getContentType() {
    return getHeader(CONTENT_TYPE);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    return Collections.enumeration(names.stream().filter(name -> !isOfTheWire(name)).toList());
  }

  /** The container can no longer read the parameters of a form from the stream. */
  @Override
  public Map<String, String[]> getParameterMap() {
    return isForm()
        ? UrlUtil.parseQueryStrings(getQueryString(), new String(body, StandardCharsets.UTF_8))
        : super.getParameterMap();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  private boolean isForm() {
    String contentType = getContentType();
    return contentType != null
        && contentType.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  /** A media type is the same in any case (RFC 9110, 8.3.1), but not to HAPI. */
  private static String canonical(String header, String value) {
    return header.equalsIgnoreCase(CONTENT_TYPE) ? value.toLowerCase(Locale.ROOT) : value;
  }

  private static boolean isOfTheWire(String header) {
    return OF_THE_WIRE.contains(header.toLowerCase(Locale.ROOT));
  }
}
