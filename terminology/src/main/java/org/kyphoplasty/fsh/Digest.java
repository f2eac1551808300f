package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over everything that a result depends on, to know whether it is still good. */
public final class Digest {
  private final MessageDigest sha256;

  public Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  public Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public Digest add(byte[] bytes) {
    sha256.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) ':');
    sha256.update(bytes);
    return this;
  }

  /** Adds a file, or all files under a folder, by relative name and content. */
  public Digest addTree(Path path) {
    try {
      if (Files.isRegularFile(path)) {
        add(String.valueOf(path.getFileName())).add(Files.readAllBytes(path));
      }
      if (Files.isDirectory(path)) {
        for (Path file : Folders.files(path)) {
          add(path.relativize(file).toString()).add(Files.readAllBytes(file));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digest in hexadecimal digits; resets this. */
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Keeps a digest for {@link #stamped}. */
  public static void stamp(Path stamp, String digest) {
    try {
      Files.writeString(stamp, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digest of one file by name and content. */
  public static String ofFile(Path file) {
    return new Digest().addTree(file).hex();
  }

  /** What a stamp file says, or null where there is none. */
  public static @Nullable String stamped(Path stamp) {
    try {
      return Files.exists(stamp) ? Files.readString(stamp) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
