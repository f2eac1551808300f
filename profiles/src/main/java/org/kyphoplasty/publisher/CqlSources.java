package org.kyphoplasty.publisher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kotlinx.io.CoreKt;
import kotlinx.io.JvmCoreKt;
import kotlinx.io.Source;
import org.cqframework.cql.cql2elm.LibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;
import org.kyphoplasty.fsh.Folders;

/** The CQL files of a project by library name, and FHIRHelpers, which every one of them needs. */
final class CqlSources implements LibrarySourceProvider {
  /** One library's source; the file is null for FHIRHelpers. */
  record CqlSource(String name, String version, String text, @Nullable Path file) {}

  /** Where the compiler keeps the source of FHIRHelpers, in the class path. */
  static final String FHIR_HELPERS = "/org/hl7/fhir/FHIRHelpers-4.0.1.cql";

  private static final Pattern HEADER =
      Pattern.compile("^\\s*library\\s+(\\w+)\\s+version\\s+'([^']+)'", Pattern.MULTILINE);

  private final SortedMap<String, CqlSource> sources = new TreeMap<>();

  /**
   * Reads all {@code *.cql} files of a folder.
   *
   * @throws BuildException if a file does not declare the library and version it is named for
   */
  static CqlSources read(Path folder) {
    CqlSources sources = new CqlSources();
    List<Diagnostic> errors = new ArrayList<>();
    for (Path file : Folders.files(folder)) {
      if (file.toString().endsWith(".cql")) {
        sources.add(file, errors);
      }
    }
    if (!errors.isEmpty()) {
      throw new BuildException(errors);
    }
    if (!sources.sources.isEmpty()) {
      sources.put(fhirHelpers(), null);
    }
    return sources;
  }

  private void add(Path file, List<Diagnostic> errors) {
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.cql$", "");
    CqlSource source = put(text(file), file);
    if (source == null || !source.name().equals(stem)) {
      errors.add(Diagnostic.error(file, 1, "Must declare: library " + stem + " version '…'"));
    }
  }

  private @Nullable CqlSource put(String text, @Nullable Path file) {
    Matcher header = HEADER.matcher(text);
    if (!header.find()) {
      return null;
    }
    CqlSource source = new CqlSource(header.group(1), header.group(2), text, file);
    sources.put(source.name(), source);
    return source;
  }

  /** All libraries, ordered by name. */
  List<CqlSource> all() {
    return List.copyOf(sources.values());
  }

  @Nullable Path file(@Nullable String library) {
    CqlSource source = library == null ? null : sources.get(library);
    return source == null ? null : source.file();
  }

  @Override
  public @Nullable Source getLibrarySource(VersionedIdentifier identifier) {
    CqlSource source = sources.get(identifier.getId());
    if (source == null) {
      return null;
    }
    byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
    return CoreKt.buffered(JvmCoreKt.asSource(new ByteArrayInputStream(text)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fhirHelpers() {
    try (InputStream in = CqlSources.class.getResourceAsStream(FHIR_HELPERS)) {
      if (in == null) {
        throw new IllegalStateException(FHIR_HELPERS + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
