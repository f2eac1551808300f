package org.kyphoplasty.publisher;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.content.ContentChecks;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;
import org.kyphoplasty.fsh.Digest;
import org.kyphoplasty.fsh.PackageFiles;
import org.kyphoplasty.fsh.PackageManifest;
import org.kyphoplasty.fsh.Sushi;
import org.kyphoplasty.fsh.SushiConfig;
import org.kyphoplasty.fsh.TerminologyBuild;
import org.kyphoplasty.publisher.narrative.Narratives;
import org.kyphoplasty.publisher.validation.ContentValidation;
import org.kyphoplasty.publisher.validation.ExpectedWarnings;
import org.kyphoplasty.publisher.validation.Finding;

/**
 * Turns the sources in {@code terminology} and {@code profiles} into the FHIR package {@code
 * profiles/target/package}, and does again only what an edit makes necessary.
 */
public final class Publisher {
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
    Path archive = target.resolve(config.id() + "-" + config.version() + ".tgz");
    Path stamp = target.resolve("publisher.inputs");
    String inputs = inputs();
    if (inputs.equals(Digest.stamped(stamp)) && Files.exists(folder) && Files.exists(archive)) {
      return new Published(folder, archive, ContentPackage.read(folder, fhir), false);
    }
    Content content = build(config);
    check(config, content);
    validate(content);
    PackageFiles files =
        new PackageFiles(
            new PackageManifest(config, date), json(content.artifacts()), json(content.examples()));
    files.writeFolder(folder);
    files.writeArchive(archive);
    write(stamp, inputs);
    return new Published(folder, archive, ContentPackage.read(folder, fhir), true);
  }

  private String inputs() {
    Digest digest = new Digest().add(date.toString());
    for (Path project : List.of(terminology, profiles)) {
      digest
          .addTree(project.resolve("sushi-config.yaml"))
          .addTree(project.resolve("input/fsh"))
          .addTree(project.resolve("input/cql"));
    }
    return digest.hex();
  }

  private Content build(SushiConfig config) {
    TerminologyBuild vocabulary = new TerminologyBuild(terminology, date, sushi);
    vocabulary.build();
    Path compiled = profiles.resolve("target/sushi");
    sushi.compile(profiles, compiled);
    List<CqlLibrary> libraries =
        new CqlCompilation(CqlSources.read(profiles.resolve("input/cql"))).compile();

    Content content = new Content();
    FshOutput.read(fhir, terminology, vocabulary.compiled()).forEach(content::add);
    FshOutput.read(fhir, profiles, compiled).forEach(content::add);
    content.all(MetadataResource.class).forEach(each -> MetadataDefaults.apply(each, config));
    new Logic(content, config).attach(libraries);
    new Expansions(content, new CodeSystems(content), date).expandAll();
    new Guide(config).complete(content);
    content.all().map(SourceResource::resource).forEach(Narratives::addTo);
    return content;
  }

  private static void check(SushiConfig config, Content content) {
    List<Diagnostic> errors =
        ContentChecks.check(content.toPackage(config)).stream()
            .map(error -> content.error(error.resource(), error.path() + ": " + error.message()))
            .toList();
    if (!errors.isEmpty()) {
      throw new BuildException(errors);
    }
  }

  private void validate(Content content) {
    ExpectedWarnings expected = new ExpectedWarnings(profiles.resolve("validation-warnings.txt"));
    ContentValidation validation =
        new ContentValidation(
            fhir,
            sushi.coreIndex(),
            sushi.coreDefinitions(),
            profiles.resolve("target/validation.json"));
    List<Resource> resources =
        content.all().map(SourceResource::resource).map(Resource.class::cast).toList();
    List<Finding> findings = validation.validate(resources);
    List<Finding> warnings = findings.stream().filter(finding -> !finding.error()).toList();
    List<Diagnostic> problems = new ArrayList<>();
    findings.stream().filter(Finding::error).map(content::diagnostic).forEach(problems::add);
    expected.unlisted(warnings).stream().map(content::diagnostic).forEach(problems::add);
    problems.addAll(expected.unused(warnings));
    if (!problems.isEmpty()) {
      throw new BuildException(problems);
    }
  }

  private SortedMap<String, byte[]> json(List<SourceResource> sources) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    sources.forEach(source -> files.put(source.fileName(), json(source.resource())));
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
