package org.kyphoplasty.publisher;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.kyphoplasty.fsh.Sushi;
import org.kyphoplasty.fsh.SushiConfig;
import org.kyphoplasty.fsh.TerminologyBuild;
import org.kyphoplasty.publisher.narrative.Narratives;
import org.kyphoplasty.publisher.traceability.Traceability;

/** Compiles the sources, and puts together what is going to be published. */
final class Assembly {
  /** The id of the Library that holds the table of traceability. */
  static final String TRACEABILITY = "traceability";

  private final FhirContext fhir;
  private final Path terminology;
  private final Path profiles;
  private final Sushi sushi;
  private final Instant date;
  private final String code;

  Assembly(
      FhirContext fhir, Path terminology, Path profiles, Sushi sushi, Instant date, String code) {
    this.fhir = fhir;
    this.terminology = terminology;
    this.profiles = profiles;
    this.sushi = sushi;
    this.date = date;
    this.code = code;
  }

  /** Whether some FSH has changed, so that other resources than the last time come out. */
  boolean compilesFsh() {
    return !(sushi.isCurrent(terminology, compiledTerminology())
        && sushi.isCurrent(profiles, compiledProfiles()));
  }

  Content assemble(SushiConfig config) {
    List<CqlLibrary> libraries = Steps.both(this::compileFsh, this::compileCql);
    Content content = new Content();
    FshOutput.read(fhir, terminology, compiledTerminology()).forEach(content::add);
    FshOutput.read(fhir, profiles, compiledProfiles()).forEach(content::add);
    content.all(MetadataResource.class).forEach(each -> MetadataDefaults.apply(each, config));
    new Logic(content, config).attach(libraries);
    new Expansions(content, new CodeSystems(content), date).expandAll();
    traceability(config, content);
    new Manifest(config).complete(content);
    new Guide(config).complete(content);
    content.all().map(SourceResource::resource).forEach(Narratives::addTo);
    return content;
  }

  private void traceability(SushiConfig config, Content content) {
    List<DomainResource> artifacts =
        content.artifacts().stream().map(SourceResource::resource).toList();
    Traceability.of(artifacts, config.canonical(), profiles.resolve("input/tests"))
        .map(table -> table.library(TRACEABILITY, config.canonical()))
        .ifPresent(
            library -> {
              MetadataDefaults.apply(library, config);
              MetadataDefaults.likeWritten(
                  library, "To show what carries out each statement, and what proves it.", content);
              content.add(new SourceResource(library, null, 0));
            });
  }

  private void compileFsh() {
    new TerminologyBuild(terminology, date, sushi).build();
    sushi.compile(profiles, compiledProfiles());
  }

  private List<CqlLibrary> compileCql() {
    CqlSources sources = CqlSources.read(profiles.resolve("input/cql"));
    return new ElmCache(profiles.resolve("target/elm"), code).compile(sources);
  }

  private Path compiledTerminology() {
    return compiled(terminology);
  }

  private Path compiledProfiles() {
    return compiled(profiles);
  }

  /** Where SUSHI's output for a project stands. */
  static Path compiled(Path project) {
    return project.resolve("target/sushi");
  }
}
