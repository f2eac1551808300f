package org.kyphoplasty.fsh;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** The FHIR R4 definitions that SUSHI looks things up in, from HAPI's validation resources. */
final class CoreDefinitions {
  private static final List<String> BUNDLES =
      List.of(
          "profile/profiles-types.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml",
          "valueset/valuesets.xml",
          "profile/profiles-resources.xml");

  private final FhirContext fhir = FhirContext.forR4();

  CoreDefinitions() {
    fhir.setParserErrorHandler(new LenientErrorHandler(false));
  }

  /** Writes one JSON file for each StructureDefinition, ValueSet and CodeSystem of FHIR core. */
  void writeTo(Path folder) {
    BUNDLES.parallelStream().forEach(name -> writeBundle(name, folder));
  }

  private void writeBundle(String name, Path folder) {
    for (BundleEntryComponent entry : read(name).getEntry()) {
      if (entry.getResource() instanceof DomainResource resource && isDefinition(resource)) {
        write(resource, folder);
      }
    }
  }

  private static boolean isDefinition(Resource resource) {
    return resource instanceof StructureDefinition
        || resource instanceof ValueSet
        || resource instanceof org.hl7.fhir.r4.model.CodeSystem;
  }

  private Bundle read(String name) {
    try (InputStream in = getClass().getResourceAsStream("/org/hl7/fhir/r4/model/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in hapi-fhir-validation-resources-r4");
      }
      return (Bundle)
          fhir.newXmlParser().parseResource(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(DomainResource resource, Path folder) {
    resource.setText(null);
    String id = resource.getIdElement().getIdPart();
    resource.setId(id);
    Path file = folder.resolve(resource.fhirType() + "-" + id + ".json");
    try {
      Files.writeString(file, fhir.newJsonParser().encodeResourceToString(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
