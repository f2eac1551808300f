package org.kyphoplasty.fsh;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** The FHIR R4 definitions in HAPI's validation resources, as one JSON file each, with an index. */
final class CoreDefinitions {
  /** What FSH refers to. */
  private static final List<String> CORE =
      List.of(
          "profile/profiles-types.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml",
          "valueset/valuesets.xml",
          "profile/profiles-resources.xml");

  /** What only validation looks up; SUSHI starts faster without. */
  private static final List<String> TERMS =
      List.of("valueset/v2-tables.xml", "valueset/v3-codesystems.xml", "sp/search-parameters.json");

  private final FhirContext fhir = FhirContext.forR4();
  private final CoreIndexFile index;

  CoreDefinitions(CoreIndexFile index) {
    this.index = index;
    fhir.setParserErrorHandler(new LenientErrorHandler(false));
  }

  /** Writes StructureDefinitions, ValueSets and CodeSystems of FHIR core. */
  void writeCore(Path folder) {
    CORE.parallelStream().forEach(name -> write(name, folder));
  }

  /** Writes the HL7 v2 and v3 terminology. */
  void writeTerms(Path folder) {
    TERMS.parallelStream().forEach(name -> write(name, folder));
  }

  private void write(String bundle, Path folder) {
    resources(bundle)
        .forEach(
            resource -> {
              boolean definition =
                  resource instanceof StructureDefinition
                      || resource instanceof ValueSet
                      || resource instanceof CodeSystem;
              index.add(resource, definition ? write(resource, folder) : null);
            });
  }

  private Stream<MetadataResource> resources(String bundle) {
    IParser parser = bundle.endsWith(".xml") ? fhir.newXmlParser() : fhir.newJsonParser();
    try (InputStream in = getClass().getResourceAsStream("/org/hl7/fhir/r4/model/" + bundle)) {
      if (in == null) {
        throw new IllegalStateException(bundle + " is not in hapi-fhir-validation-resources-r4");
      }
      var read = (Bundle) parser.parseResource(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read.getEntry().stream()
          .map(Bundle.BundleEntryComponent::getResource)
          .filter(MetadataResource.class::isInstance)
          .map(MetadataResource.class::cast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(MetadataResource resource, Path folder) {
    resource.setText(null);
    String id = resource.getIdElement().getIdPart();
    resource.setId(id);
    Path file = folder.resolve(resource.fhirType() + "-" + id + ".json");
    try {
      return Files.writeString(file, fhir.newJsonParser().encodeResourceToString(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
