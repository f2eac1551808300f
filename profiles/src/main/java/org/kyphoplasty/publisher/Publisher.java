package org.kyphoplasty.publisher;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.fsh.BuildCode;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Digest;
import org.kyphoplasty.fsh.PackageFiles;
import org.kyphoplasty.fsh.PackageManifest;
import org.kyphoplasty.fsh.Sushi;
import org.kyphoplasty.fsh.SushiConfig;
import org.kyphoplasty.publisher.validation.ContentValidation;

/**
 * Turns the sources in {@code terminology} and {@code profiles} into the FHIR package {@code
 * profiles/target/package}, and does again only what an edit makes necessary.
 */
public final class Publisher {
  private static final String WARNINGS = "validation-warnings.txt";

  private final FhirContext fhir;
  private final Sushi sushi;
  private final Path terminology;
  private final Path profiles;
  private final Instant date;

  /**
   * @param projectRoot the folder that holds {@code terminology} and {@code profiles}
   * @param date when the package is published; the same sources and date give the same bytes
   */
  public Publisher(FhirContext fhir, Path projectRoot, Instant date) {
    this(fhir, projectRoot, date, new Sushi(projectRoot.resolve("terminology")));
  }

  Publisher(FhirContext fhir, Path projectRoot, Instant date, Sushi sushi) {
    this.fhir = fhir;
    this.sushi = sushi;
    this.terminology = projectRoot.normalize().resolve("terminology");
    this.profiles = projectRoot.normalize().resolve("profiles");
    this.date = date;
  }

  /**
   * Publishes the package.
   *
   * @throws BuildException with everything that is wrong, by source file and line; the package is
   *     then as it was before
   */
  public Published publish() {
    SushiConfig config = SushiConfig.read(profiles);
    Path target = profiles.resolve("target");
    Path folder = target.resolve("package");
    Path archive = archive(config);
    SushiConfig terms = SushiConfig.read(terminology);
    Path termsArchive = archive(terms);
    Path stamp = target.resolve("publisher.inputs");
    String code = code();
    String inputs = inputs(code);
    boolean complete = Stream.of(folder, archive, termsArchive).allMatch(Files::exists);
    if (complete && inputs.equals(Digest.stamped(stamp))) {
      return new Published(folder, archive, termsArchive, ContentPackage.read(folder, fhir), false);
    }
    Content content = build(config, code);
    PackageFiles files =
        files(config, content.artifacts(), content.examples())
            .and("tests", TestPatients.files(profiles.resolve("input/tests")));
    files.writeFolder(folder);
    files.writeArchive(archive);
    files(terms, content.of(terminology), List.of()).writeArchive(termsArchive);
    Digest.stamp(stamp, inputs);
    return new Published(folder, archive, termsArchive, content.toPackage(config), true);
  }

  /**
   * Has SUSHI ready for the next edit of {@code profiles}, which then takes it less time. The
   * process that waits ends with this JVM.
   */
  public void getReady() {
    sushi.getReady(profiles, Assembly.compiled(profiles));
  }

  private static String code() {
    return new BuildCode()
        .module(Publisher.class)
        .module(Sushi.class)
        .library("/ca/uhn/fhir/context/FhirContext.class")
        .library("/org/hl7/fhir/r4/model/Bundle.class")
        .library("/org/hl7/fhir/common/hapi/validation/validator/FhirInstanceValidator.class")
        .library("/org/hl7/fhir/validation/instance/InstanceValidator.class")
        .library("/org/cqframework/cql/cql2elm/CqlTranslator.class")
        .library("/org/hl7/elm/r1/Library.class")
        .library(CqlSources.FHIR_HELPERS)
        .hex();
  }

  private String inputs(String code) {
    Digest digest =
        new Digest()
            .add(date.toString())
            .add(code)
            .add(sushi.inputs(terminology))
            .add(sushi.inputs(profiles))
            .addTree(profiles.resolve("input/cql"))
            .addTree(profiles.resolve(WARNINGS));
    TestPatients.sources(profiles.resolve("input/tests")).forEach(digest::addTree);
    return digest.hex();
  }

  private Path archive(SushiConfig config) {
    return profiles.resolve("target/" + config.id() + "-" + config.version() + ".tgz");
  }

  private Content build(SushiConfig config, String code) {
    sushi.prepare();
    ContentValidation validation =
        new ContentValidation(
            fhir, sushi.coreIndex(), sushi.coreDefinitions(), cache("validation.json"), code);
    Assembly assembly = new Assembly(fhir, terminology, profiles, sushi, date, code);
    if (assembly.compilesFsh()) {
      validation.warmUp();
    }
    Content content = assembly.assemble(config);
    new Verification(validation, profiles.resolve(WARNINGS)).verify(config, content);
    writeTraceability(content);
    return content;
  }

  private PackageFiles files(
      SushiConfig config, List<SourceResource> artifacts, List<SourceResource> examples) {
    return new PackageFiles(new PackageManifest(config, date), json(artifacts), json(examples));
  }

  private void writeTraceability(Content content) {
    content
        .all(Library.class)
        .filter(library -> Assembly.TRACEABILITY.equals(library.getIdPart()))
        .map(library -> library.getText().getDivAsString())
        .forEach(table -> write(profiles.resolve("target/traceability.html"), page(table)));
  }

  private static String page(String table) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Traceability</title></head>
        <body>%s</body>
        </html>
        """
        .formatted(table);
  }

  private Path cache(String name) {
    return profiles.resolve("target").resolve(name);
  }

  private SortedMap<String, byte[]> json(List<SourceResource> sources) {
    SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    sources.parallelStream()
        .forEach(source -> files.put(source.fileName(), json(source.resource())));
    return files;
  }

  private byte[] json(Resource resource) {
    String text = fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
