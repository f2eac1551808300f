package org.kyphoplasty.server.apply.cases;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
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
  private record Result(PatientCase patient, Golden expected, Golden actual) {}

  private static final String ROOT_PLAN = "kyphoplasty-pathway";

  /** The exit code that shells know from Ctrl-C. */
  private static final int STOPPED = 130;

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path project;
  private final Publisher publisher;
  private final List<String> options;

  private Preview(Path project, Instant date, List<String> options) {
    this.project = project;
    this.publisher = new Publisher(fhir, project, date);
    this.options = options;
  }

  /**
   * Runs the loop once, or after every edit.
   *
   * @param args the project's root folder, the publication time, and options: {@code --accept} to
   *     keep what is given now as expected, {@code --case name} to look at one patient, {@code
   *     --watch} to go on after every edit until it is stopped
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> all = List.of(args);
    Instant date = Instant.parse(all.get(1));
    Preview preview = new Preview(Path.of(all.get(0)), date, all.subList(2, all.size()));
    if (preview.options.containsAll(List.of("--watch", "--accept"))) {
      preview.out.println(
          "--accept is for one run that you have read: it does not go with --watch.");
      System.exit(2);
    } else if (preview.options.contains("--watch")) {
      preview.watch();
    } else {
      System.exit(preview.run() ? 0 : 1);
    }
  }

  private void watch() throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(Preview::end));
    Sources sources = new Sources(project);
    while (true) {
      long start = System.nanoTime();
      run();
      out.printf(
          "%.1f s. Waiting for an edit; Ctrl-C ends.%n%n", (System.nanoTime() - start) / 1e9);
      publisher.getReady();
      sources.awaitEdit();
    }
  }

  /** Stops all that was started, and this before it takes their end for an error. */
  private static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(STOPPED);
  }

  private boolean run() {
    try {
      return apply(publisher.publish().content());
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
    List<Result> different =
        cases.parallelStream()
            .map(each -> result(plans, plan, each))
            .filter(each -> !each.actual().equals(each.expected()))
            .toList();
    boolean accept = options.contains("--accept");
    different.forEach(each -> show(each, accept));
    out.printf(
        "%d test patients, %d %s%n",
        cases.size(), different.size(), accept ? "accepted as they are now" : "different");
    return !cases.isEmpty() && (accept || different.isEmpty());
  }

  private Result result(PackagePlans plans, PlanDefinition plan, PatientCase patient) {
    CarePlan carePlan = plans.apply(plan, patient.given(), patient.parameters());
    return new Result(patient, Golden.expected(patient), Golden.of(fhir, patient, plan, carePlan));
  }

  private void show(Result result, boolean accept) {
    out.println(result.patient().name() + ": " + result.patient().title());
    out.println(result.actual().differenceFrom(result.expected()));
    if (accept) {
      result.actual().accept(result.patient());
    }
  }

  private String only() {
    int option = options.indexOf("--case");
    return option < 0 || option + 1 == options.size() ? "" : options.get(option + 1);
  }
}
