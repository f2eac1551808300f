package org.kyphoplasty.server.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** A package as it is sent. */
final class CompressedPackage {
  private final byte[] gzip;
  private final String tag;

  CompressedPackage(byte[] gzip) {
    this.gzip = gzip;
    CRC32 sum = new CRC32();
    sum.update(gzip);
    this.tag = "W/\"%08x-%x\"".formatted(sum.getValue(), gzip.length);
  }

  /** The number of bytes, compressed. */
  int size() {
    return gzip.length;
  }

  /** A weak entity tag, the same for both forms. */
  String tag() {
    return tag;
  }

  void writeCompressed(OutputStream out) throws IOException {
    out.write(gzip);
  }

  void writeText(OutputStream out) throws IOException {
    try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      text.transferTo(out);
    }
  }
}
