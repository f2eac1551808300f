package org.kyphoplasty.publisher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerException.ErrorSeverity;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlCompilerOptions.Options;
import org.cqframework.cql.cql2elm.CqlIncludeException;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.cql2elm.tracking.TrackBack;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;

/** Compiles a project's CQL to ELM, with the options that the server's CQL engine uses. */
final class CqlCompilation {
  private final CqlSources sources;
  private final LibraryManager libraries;
  private final Set<Diagnostic> errors = new LinkedHashSet<>();

  CqlCompilation(CqlSources sources) {
    this.sources = sources;
    this.libraries = new LibraryManager(new ModelManager(), options());
    libraries.getLibrarySourceLoader().registerProvider(sources);
  }

  /** The defaults of the clinical-reasoning engine ({@code CqlOptions.defaultOptions()}). */
  private static CqlCompilerOptions options() {
    CqlCompilerOptions options =
        CqlCompilerOptions.defaultOptions()
            .withOptions(Options.EnableLocators, Options.EnableAnnotations);
    options.setSignatureLevel(SignatureLevel.All);
    return options;
  }

  /**
   * Compiles all libraries.
   *
   * @return them, ordered by name
   * @throws BuildException with every error of every library, by file and line
   */
  List<CqlLibrary> compile() {
    List<CqlLibrary> compiled = new ArrayList<>();
    for (CqlSources.CqlSource source : sources.all()) {
      Library library = compile(source);
      if (library != null && errors.isEmpty()) {
        compiled.add(
            new CqlLibrary(
                source.name(),
                source.version(),
                source.file(),
                source.text(),
                CqlTranslator.convertToJson(library)));
      }
    }
    if (!errors.isEmpty()) {
      throw new BuildException(List.copyOf(errors));
    }
    return compiled;
  }

  private @Nullable Library compile(CqlSources.CqlSource source) {
    List<CqlCompilerException> found = new ArrayList<>();
    try {
      CompiledLibrary compiled =
          libraries.resolveLibrary(
              new VersionedIdentifier().withId(source.name()).withVersion(source.version()), found);
      return compiled.getLibrary();
    } catch (CqlIncludeException e) {
      errors.add(Diagnostic.error(source.file(), 1, message(e)));
      return null;
    } finally {
      found.forEach(this::record);
    }
  }

  private void record(CqlCompilerException problem) {
    TrackBack place = problem.getLocator();
    if (problem.getSeverity() == ErrorSeverity.Error) {
      VersionedIdentifier library = place == null ? null : place.getLibrary();
      errors.add(
          Diagnostic.error(
              sources.file(library == null ? null : library.getId()),
              place == null ? 0 : place.getStartLine(),
              message(problem)));
    }
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
