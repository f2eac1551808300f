package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.util.StringUtil;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value by which a resource can be found. */
sealed interface IndexValue {

  /** What {@code _sort} compares; of one class for all values of one search parameter. */
  Comparable<?> sortKey();

  record Text(String exact, String normalized) implements IndexValue {
    static Text of(String value) {
      return new Text(value, normalize(value));
    }

    /** Case and accents do not count in a string search. */
    static String normalize(String value) {
      return StringUtil.normalizeStringForSearchIndexing(value);
    }

    @Override
    public String sortKey() {
      return normalized;
    }
  }

  /**
   * A code.
   *
   * @param texts display and text that came with it, for {@code :text}
   */
  record Token(@Nullable String system, String code, List<String> texts) implements IndexValue {
    static Token of(String code) {
      return new Token(null, code, List.of());
    }

    @Override
    public String sortKey() {
      return code;
    }
  }

  record Uri(String value) implements IndexValue {
    @Override
    public String sortKey() {
      return value;
    }
  }

  record Interval(Range<Instant> range) implements IndexValue {
    @Override
    public Instant sortKey() {
      return range.low();
    }
  }

  record Amount(Range<BigDecimal> range, @Nullable String system, List<String> units)
      implements IndexValue {
    @Override
    public BigDecimal sortKey() {
      return range.low();
    }
  }

  /**
   * A reference to another resource.
   *
   * @param url a canonical URL without version, or a relative or absolute reference
   */
  record Link(String url, @Nullable String version) implements IndexValue {
    static Link of(String canonical) {
      int bar = canonical.indexOf('|');
      return bar < 0
          ? new Link(canonical, null)
          : new Link(canonical.substring(0, bar), canonical.substring(bar + 1));
    }

    String canonical() {
      return version == null ? url : url + "|" + version;
    }

    @Override
    public String sortKey() {
      return url;
    }
  }

  /** The values of the parts of a composite search parameter, in its order. */
  record Tuple(List<IndexValue> first, List<IndexValue> second) implements IndexValue {
    @Override
    public String sortKey() {
      return "";
    }
  }
}
