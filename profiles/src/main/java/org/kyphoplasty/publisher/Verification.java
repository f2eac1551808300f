package org.kyphoplasty.publisher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.content.ContentChecks;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;
import org.kyphoplasty.fsh.SushiConfig;
import org.kyphoplasty.publisher.validation.ContentValidation;
import org.kyphoplasty.publisher.validation.ExpectedWarnings;
import org.kyphoplasty.publisher.validation.Finding;

/** Refuses content that breaks a rule of ours or of FHIR. */
final class Verification {
  private final ContentValidation validation;
  private final Path warnings;

  /**
   * @param warnings the list of accepted warnings
   */
  Verification(ContentValidation validation, Path warnings) {
    this.validation = validation;
    this.warnings = warnings;
  }

  /**
   * Checks all content.
   *
   * @throws BuildException with everything that is wrong
   */
  void verify(SushiConfig config, Content content) {
    List<Diagnostic> problems = new ArrayList<>();
    ContentChecks.checkOwn(content.toPackage(config)).stream()
        .map(error -> content.error(error.resource(), error.path() + ": " + error.message()))
        .forEach(problems::add);
    problems.addAll(validate(content));
    if (!problems.isEmpty()) {
      throw new BuildException(problems);
    }
  }

  private List<Diagnostic> validate(Content content) {
    ExpectedWarnings expected = new ExpectedWarnings(warnings);
    List<Resource> resources =
        content.all().map(SourceResource::resource).map(Resource.class::cast).toList();
    List<Finding> findings = validation.validate(resources);
    List<Finding> found = findings.stream().filter(finding -> !finding.error()).toList();
    List<Diagnostic> problems = new ArrayList<>();
    findings.stream().filter(Finding::error).map(content::diagnostic).forEach(problems::add);
    expected.unlisted(found).stream().map(content::diagnostic).forEach(problems::add);
    problems.addAll(expected.unused(found));
    return problems;
  }
}
