package org.kyphoplasty.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** SUSHI installs the pathway from the server, and compiles a guide that builds on it. */
class SushiDependencyIT {
  private static final Path GUIDE = Path.of("src/test/resources/dependent-guide").toAbsolutePath();
  private static final Path TERMINOLOGY = Path.of("../terminology").toAbsolutePath().normalize();

  @OnH2
  void guideThatDependsOnThePathwayCompiles(FhirServer server) throws Exception {
    Path folder = Files.createTempDirectory("dependent-guide");
    Path home = folder.resolve("home");
    Path output = folder.resolve("output");
    Path installed = shareFhirCore(home).resolve("org.kyphoplasty.pathway#0.1.0");
    ProcessBuilder sushi =
        new ProcessBuilder(
            "node",
            TERMINOLOGY.resolve("sushi.cjs").toString(),
            "build",
            "--snapshot",
            GUIDE.toString(),
            "--out",
            Files.createDirectory(output).toString());
    sushi.environment().put("HOME", home.toString());
    sushi.environment().put("USERPROFILE", home.toString());
    sushi.environment().put("SUSHI_REPORT", folder.resolve("report.json").toString());
    sushi
        .environment()
        .put("FPL_REGISTRY", URI.create(server.base()).resolve("/packages").toString());
    Process process = sushi.redirectErrorStream(true).start();
    process.getOutputStream().write("null\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(log).isZero();
    assertThat(log).containsPattern("0 Errors\\s+0 Warnings");
    assertThat(installed.resolve("package/package.json")).exists();
    StructureDefinition profile =
        read(output, "StructureDefinition-hospital-pain-score", StructureDefinition.class);
    assertThat(profile.getBaseDefinition())
        .isEqualTo(
            "http://kyphoplasty-pathway.org/fhir/StructureDefinition/kyphoplasty-pain-score");
    assertThat(profile.getSnapshot().getElement())
        .filteredOn(element -> element.getPath().equals("Observation.subject"))
        .extracting(ElementDefinition::getMin)
        .containsExactly(1);
    assertThat(
            read(output, "PlanDefinition-hospital-plan", PlanDefinition.class)
                .getActionFirstRep()
                .getDefinitionCanonicalType()
                .getValue())
        .isEqualTo("http://kyphoplasty-pathway.org/fhir/PlanDefinition/kyphoplasty-pathway");
  }

  /** FHIR core and the empty packages of the build; the pathway has to come from the server. */
  private static Path shareFhirCore(Path home) throws IOException {
    Path packages = Files.createDirectories(home.resolve(".fhir/packages"));
    try (Stream<Path> built = Files.list(TERMINOLOGY.resolve("target/fhir-home/.fhir/packages"))) {
      List<Path> core =
          built.filter(each -> String.valueOf(each.getFileName()).startsWith("hl7.")).toList();
      for (Path each : core) {
        Files.createSymbolicLink(packages.resolve(each.getFileName()), each);
      }
    }
    return packages;
  }

  private static <T extends Resource> T read(Path output, String name, Class<T> type)
      throws IOException {
    Path file = output.resolve("fsh-generated/resources/" + name + ".json");
    return FhirContext.forR4Cached().newJsonParser().parseResource(type, Files.readString(file));
  }
}
