package org.kyphoplasty.server.config;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.util.UrlUtil;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/** The formats that the server reads and writes: FHIR JSON and FHIR XML. */
public final class WireFormat {
  private static final MimeType ANY_APPLICATION = MimeType.valueOf("application/*");
  private static final String R4 = "4.0";

  /** Clients send few different ones, each with every request. */
  private static final LoadingCache<List<String>, Optional<EncodingEnum>> NEGOTIATED =
      Caffeine.newBuilder().maximumSize(256).build(WireFormat::negotiate);

  private static final int LONGEST = 256;

  private WireFormat() {}

  /**
   * The format to answer in, by {@code _format} before {@code Accept} (<a
   * href="http://hl7.org/fhir/R4/http.html#mime-type">R4 3.1.0.1.11</a>); empty when the client
   * takes none that the server writes.
   */
  public static Optional<EncodingEnum> forResponse(HttpServletRequest request) {
    String asked = query(request, "_format");
    if (asked != null) {
      // An unescaped + in a query reads as a space.
      return ofMimeType(asked.replace(' ', '+'));
    }
    List<String> accepted = Collections.list(request.getHeaders("Accept"));
    if (accepted.stream().allMatch(String::isBlank)) {
      return Optional.of(EncodingEnum.JSON);
    }
    return accepted.toString().length() > LONGEST ? negotiate(accepted) : NEGOTIATED.get(accepted);
  }

  private static Optional<EncodingEnum> negotiate(List<String> accepted) {
    return accepted.stream()
        .flatMap(header -> parse(header).stream())
        .filter(type -> quality(type) > 0)
        .sorted(Comparator.comparingDouble(WireFormat::quality).reversed())
        .flatMap(type -> answerTo(type).stream())
        .findFirst();
  }

  /**
   * The format that a media type or a short name stands for, if it is one that the server speaks.
   */
  public static Optional<EncodingEnum> ofMimeType(String name) {
    return Optional.ofNullable(EncodingEnum.forContentType(name.toLowerCase(Locale.ROOT)))
        .filter(e -> e == EncodingEnum.JSON || e == EncodingEnum.XML)
        .filter(e -> parse(name).stream().allMatch(WireFormat::isR4));
  }

  private static Optional<EncodingEnum> answerTo(MimeType type) {
    if (type.isWildcardType() || type.equalsTypeAndSubtype(ANY_APPLICATION)) {
      return Optional.of(EncodingEnum.JSON);
    }
    return isR4(type) ? ofMimeType(type.getType() + "/" + type.getSubtype()) : Optional.empty();
  }

  private static boolean isR4(MimeType type) {
    String version = type.getParameter("fhirVersion");
    return version == null || version.equals(R4);
  }

  private static double quality(MimeType type) {
    String q = type.getParameter("q");
    try {
      return q == null ? 1 : Double.parseDouble(q);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static List<MimeType> parse(String header) {
    try {
      return MimeTypeUtils.parseMimeTypes(header);
    } catch (InvalidMimeTypeException e) {
      return List.of();
    }
  }

  private static @Nullable String query(HttpServletRequest request, String name) {
    String query = request.getQueryString();
    if (query == null || !query.contains(name) || !UrlEncoded.isSound(query)) {
      return null;
    }
    String[] values = UrlUtil.parseQueryString(query).get(name);
    return values == null || values.length == 0 || values[0].isBlank() ? null : values[0];
  }
}
