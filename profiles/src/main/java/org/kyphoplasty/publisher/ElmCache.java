package org.kyphoplasty.publisher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kyphoplasty.fsh.Digest;
import org.kyphoplasty.fsh.Folders;

/** Compiled CQL that is kept until a CQL file or the compiler changes. */
final class ElmCache {
  private static final String STAMP = ".inputs";

  private final Path folder;
  private final String code;

  /**
   * @param code stands for the code that compiles: with another one, all results are void
   */
  ElmCache(Path folder, String code) {
    this.folder = folder;
    this.code = code;
  }

  /** The compiled libraries, from the cache if nothing has changed. */
  List<CqlLibrary> compile(CqlSources sources) {
    String inputs = digest(sources);
    if (inputs.equals(Digest.stamped(folder.resolve(STAMP)))) {
      return read(sources);
    }
    List<CqlLibrary> libraries = new CqlCompilation(sources).compile();
    Folders.replace(
        folder,
        next -> {
          libraries.forEach(library -> write(next.resolve(library.name()), library.elm()));
          write(next.resolve(STAMP), inputs);
        });
    return libraries;
  }

  private String digest(CqlSources sources) {
    Digest digest = new Digest().add(code);
    sources.all().forEach(source -> digest.add(source.name()).add(source.text()));
    return digest.hex();
  }

  private List<CqlLibrary> read(CqlSources sources) {
    List<CqlLibrary> libraries = new ArrayList<>();
    for (CqlSources.CqlSource source : sources.all()) {
      try {
        String elm = Files.readString(folder.resolve(source.name()));
        libraries.add(
            new CqlLibrary(source.name(), source.version(), source.file(), source.text(), elm));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return libraries;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
