package org.kyphoplasty.fsh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** The {@code .tgz} form of a FHIR package (FHIR NPM package specification). */
public final class PackageTar {
  private PackageTar() {}

  /**
   * Packs files; the same files and date always give the same bytes.
   *
   * @param files content by name below {@code package/}
   * @param date when the package was published
   */
  public static byte[] of(SortedMap<String, byte[]> files, Instant date) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (var file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry("package/" + file.getKey());
        entry.setSize(file.getValue().length);
        entry.setModTime(date.toEpochMilli());
        entry.setMode(0100644);
        entry.setIds(0, 0);
        entry.setNames("", "");
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
