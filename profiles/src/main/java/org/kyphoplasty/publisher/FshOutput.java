package org.kyphoplasty.publisher;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DomainResource;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;
import org.kyphoplasty.fsh.Folders;

/** The resources that SUSHI made of an FSH project, each with the place of its definition. */
final class FshOutput {
  private record Place(Path file, int line) {}

  private FshOutput() {}

  /**
   * Reads what SUSHI wrote.
   *
   * @param project the FSH project
   * @param output SUSHI's output for it
   * @throws BuildException if SUSHI let something pass that is not valid FHIR R4
   */
  static List<SourceResource> read(FhirContext fhir, Path project, Path output) {
    IParser parser = fhir.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    Map<String, Place> places = places(project, output);
    List<SourceResource> resources = new ArrayList<>();
    List<Diagnostic> errors = new ArrayList<>();
    for (Path file : Folders.files(output.resolve("resources"))) {
      String name = String.valueOf(file.getFileName());
      Place place = places.getOrDefault(name, new Place(file, 0));
      try {
        var resource = (DomainResource) parser.parseResource(Files.readString(file));
        resource.setId(resource.getIdElement().getIdPart());
        resources.add(new SourceResource(resource, place.file(), place.line()));
      } catch (DataFormatException e) {
        errors.add(Diagnostic.error(place.file(), place.line(), String.valueOf(e.getMessage())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!errors.isEmpty()) {
      throw new BuildException(errors);
    }
    return resources;
  }

  private static Map<String, Place> places(Path project, Path output) {
    Path index = output.resolve("data/fsh-index.json");
    try {
      Map<String, Place> places = new HashMap<>();
      for (JsonNode entry : new ObjectMapper().readTree(index.toFile())) {
        Path file = project.resolve("input/fsh").resolve(entry.path("fshFile").asText());
        places.put(
            entry.path("outputFile").asText(), new Place(file, entry.path("startLine").asInt()));
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
