package org.kyphoplasty.server.apply.cases;

import ca.uhn.fhir.context.FhirContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.publisher.Publisher;
import org.kyphoplasty.server.apply.PackagePlans;

/**
 * The author's loop: publishes the sources, applies the root plan to every test patient and prints
 * what differs from what is expected. Exits with 1 if something does, or if a source is wrong.
 */
public final class Preview {
  private static final String ROOT_PLAN = "kyphoplasty-pathway";

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path project;
  private final List<String> options;

  private Preview(Path project, List<String> options) {
    this.project = project;
    this.options = options;
  }

  /**
   * Runs the loop once.
   *
   * @param args the project's root folder, the publication time, and options: {@code --accept} to
   *     keep what is given now as expected, {@code --case name} to look at one patient
   */
  public static void main(String[] args) {
    List<String> all = List.of(args);
    Preview preview = new Preview(Path.of(all.get(0)), all.subList(2, all.size()));
    System.exit(preview.run(Instant.parse(all.get(1))) ? 0 : 1);
  }

  private boolean run(Instant date) {
    try {
      return apply(new Publisher(fhir, project, date).publish().content());
    } catch (BuildException e) {
      out.println(e.getMessage());
      return false;
    }
  }

  private boolean apply(ContentPackage content) {
    PackagePlans plans = new PackagePlans(content);
    PlanDefinition plan = plans.plan(ROOT_PLAN);
    List<PatientCase> cases =
        PatientCase.readAll(fhir, project.resolve("profiles/input/tests")).stream()
            .filter(each -> only().isEmpty() || each.name().equals(only()))
            .toList();
    long different = cases.stream().filter(each -> differs(plans, plan, each)).count();
    boolean accept = options.contains("--accept");
    out.printf(
        "%d test patients, %d %s%n",
        cases.size(), different, accept ? "accepted as they are now" : "different");
    return !cases.isEmpty() && (accept || different == 0);
  }

  private boolean differs(PackagePlans plans, PlanDefinition plan, PatientCase patient) {
    Golden expected = Golden.expected(patient);
    Golden actual =
        Golden.of(fhir, patient, plan, plans.apply(plan, patient.given(), patient.parameters()));
    if (expected.equals(actual)) {
      return false;
    }
    out.println(patient.name() + ": " + patient.title());
    out.println(
        expected.outline().equals(actual.outline())
            ? LineDiff.of(expected.json(), actual.json())
            : LineDiff.of(expected.outline(), actual.outline()));
    if (options.contains("--accept")) {
      actual.accept(patient);
    }
    return true;
  }

  private String only() {
    int option = options.indexOf("--case");
    return option < 0 || option + 1 == options.size() ? "" : options.get(option + 1);
  }
}
