package org.kyphoplasty.server.apply.logic;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.elm.serializing.ElmJsonLibraryReader;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Library;

/**
 * Reads the ELM that stands in Library resources.
 *
 * <p>The engine's own loader discards ELM that was read from JSON, because result types are kept
 * outside of it, and compiles the CQL again. Evaluation needs no result types, so the libraries are
 * handed to the engine as already compiled.
 */
final class ElmLibraries {
  private static final String ELM_JSON = "application/elm+json";

  private ElmLibraries() {}

  /** Compiled libraries under every identifier by which the engine may ask for them. */
  static Map<VersionedIdentifier, CompiledLibrary> read(List<Library> libraries) {
    Map<VersionedIdentifier, CompiledLibrary> compiled = new HashMap<>();
    for (Library library : libraries) {
      elm(library).map(ElmLibraries::compile).ifPresent(each -> register(compiled, each));
    }
    return Map.copyOf(compiled);
  }

  private static Optional<byte[]> elm(Library library) {
    return library.getContent().stream()
        .filter(content -> ELM_JSON.equals(content.getContentType()))
        .map(Attachment::getData)
        .findFirst();
  }

  private static CompiledLibrary compile(byte[] elm) {
    var library = parse(elm);
    var compiled = new CompiledLibrary();
    compiled.setIdentifier(library.getIdentifier());
    compiled.setLibrary(library);
    return compiled;
  }

  static org.hl7.elm.r1.Library parse(byte[] elm) {
    var library = new ElmJsonLibraryReader().read(new String(elm, StandardCharsets.UTF_8));
    var statements = library.getStatements();
    if (statements != null) {
      // The engine finds definitions by binary search.
      statements.getDef().sort(Comparator.comparing(ExpressionDef::getName));
    }
    return library;
  }

  private static void register(
      Map<VersionedIdentifier, CompiledLibrary> compiled, CompiledLibrary library) {
    VersionedIdentifier own = library.getIdentifier();
    for (String system : new String[] {null, own.getSystem()}) {
      for (String version : new String[] {null, own.getVersion()}) {
        compiled.put(
            new VersionedIdentifier().withSystem(system).withId(own.getId()).withVersion(version),
            library);
      }
    }
  }
}
