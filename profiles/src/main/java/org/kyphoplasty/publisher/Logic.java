package org.kyphoplasty.publisher;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;
import org.kyphoplasty.fsh.SushiConfig;

/** Puts CQL and ELM, and what can be read from them, into the Library resources. */
final class Logic {
  private final Content content;
  private final SushiConfig config;
  private final List<Diagnostic> errors = new ArrayList<>();

  Logic(Content content, SushiConfig config) {
    this.content = content;
    this.config = config;
  }

  /**
   * Fills one Library resource for each CQL library.
   *
   * @throws BuildException if one is missing or has another version than its CQL
   */
  void attach(List<CqlLibrary> libraries) {
    Map<CqlLibrary, Library> resources = new LinkedHashMap<>();
    libraries.forEach(cql -> resource(cql).ifPresent(found -> resources.put(cql, found)));
    if (!errors.isEmpty()) {
      throw new BuildException(errors);
    }
    resources.forEach((cql, library) -> fill(library, cql));
  }

  private Optional<Library> resource(CqlLibrary cql) {
    Optional<Library> found =
        content
            .all(Library.class)
            .filter(library -> library.getIdPart().equals(cql.name()))
            .findAny();
    if (found.isEmpty() && cql.file() == null) {
      return Optional.of(fromCompiler(cql));
    }
    if (found.isEmpty()) {
      errors.add(
          Diagnostic.error(
              cql.file(), 1, "No Library resource has the id " + cql.name() + ": add it in FSH"));
    } else if (!cql.version().equals(found.get().getVersion())) {
      errors.add(
          content.error(
              "Library/" + cql.name(),
              "version is "
                  + found.get().getVersion()
                  + ", but the CQL library has version "
                  + cql.version()));
    }
    return found;
  }

  private Library fromCompiler(CqlLibrary cql) {
    Library library = new Library();
    library.setId(cql.name());
    library.setUrl(config.canonical() + "/Library/" + cql.name());
    library.setVersion(cql.version());
    library.setName(cql.name());
    library.setTitle(cql.name());
    library.setStatus(PublicationStatus.ACTIVE);
    library.setType(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/library-type",
                "logic-library",
                "Logic Library")));
    library.setDescription("Conversions from FHIR to CQL types, as they come with the compiler.");
    content.add(new SourceResource(library, null, 0));
    return library;
  }

  private void fill(Library library, CqlLibrary cql) {
    library.setContent(
        List.of(attachment("text/cql", cql.cql()), attachment("application/elm+json", cql.elm())));
    Elm elm = Elm.parse(cql.elm());
    library.setParameter(elm.parameters());
    library.setDataRequirement(elm.dataRequirements());
    new Dependencies(content).declare(library, elm);
  }

  private static Attachment attachment(String contentType, String text) {
    return new Attachment()
        .setContentType(contentType)
        .setData(text.getBytes(StandardCharsets.UTF_8));
  }
}
