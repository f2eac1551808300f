package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hl7.fhir.r4.model.Bundle;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/**
 * Fills each questionnaire in over HTTP for random patients of many, on PostgreSQL, from the data
 * that the server stores. Client and server share the JVM, so CPU time includes the client's.
 */
public final class PopulateHttpBenchmark {
  private static final int PATIENTS = Integer.getInteger("patients", 300);
  private static final int WARM_UP = 300;
  private static final int CALLS = 500;
  private static final List<String> FORMS =
      List.of(
          "preop-intake",
          "eligibility-review",
          "readiness-checklist",
          "procedure-log",
          "recovery-check",
          "follow-up-report");

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final Random random = new Random(7);
  private final FhirServer server;

  private PopulateHttpBenchmark(FhirServer server) {
    this.server = server;
  }

  /** Runs all of it and prints a line for each questionnaire. */
  public static void main(String[] args) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        FhirServer server =
            FhirServer.startWith(
                Map.of(
                    "spring.datasource.url",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username",
                    "postgres"))) {
      new PopulateHttpBenchmark(server).run();
    }
    System.exit(0);
  }

  private void run() {
    List<String> patients = load();
    FORMS.forEach(form -> measure(form, patients, WARM_UP));
    for (String form : FORMS) {
      long cpu = cpu();
      double[] millis = measure(form, patients, CALLS);
      double used = (cpu() - cpu) / 1e6 / CALLS;
      Arrays.sort(millis);
      System.out.printf(
          "%-20s p50 %6.2f ms  p99 %6.2f ms  CPU %6.2f ms  %6d bytes%n",
          form,
          millis[CALLS / 2],
          millis[(int) (CALLS * 0.99)],
          used,
          populate(form, patients.get(0)).body().length());
    }
  }

  private double[] measure(String form, List<String> patients, int calls) {
    double[] millis = new double[calls];
    for (int i = 0; i < calls; i++) {
      String patient = patients.get(random.nextInt(patients.size()));
      long start = System.nanoTime();
      populate(form, patient);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return millis;
  }

  private Reply populate(String form, String patient) {
    Reply reply =
        server.get(
            "Questionnaire/kyphoplasty-%s/$populate?subject=Patient/%s".formatted(form, patient));
    if (reply.status() != 200) {
      throw new IllegalStateException(reply.body());
    }
    return reply;
  }

  /** Copies of the test patients, each under ids of their own. */
  private List<String> load() {
    List<PatientCase> cases = PatientCase.readAll(fhir, Path.of("../profiles/input/tests"));
    List<String> patients = new ArrayList<>();
    int resources = 0;
    for (int copy = 0; patients.size() < PATIENTS; copy++) {
      PatientCase patient = cases.get(copy % cases.size());
      String own = "p" + copy;
      Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
      for (var entry : patient.given().getEntry()) {
        bundle
            .addEntry()
            .setResource(entry.getResource())
            .getRequest()
            .setMethod(Bundle.HTTPVerb.PUT)
            .setUrl(entry.getResource().fhirType() + "/" + entry.getResource().getIdPart());
      }
      String json =
          fhir.newJsonParser()
              .encodeResourceToString(bundle)
              .replace("/" + patient.name(), "/" + own)
              .replace("\"id\":\"" + patient.name(), "\"id\":\"" + own);
      Reply reply = server.post("", json);
      if (reply.status() != 200) {
        throw new IllegalStateException(own + ": " + reply.body());
      }
      resources += patient.given().getEntry().size();
      patients.add(own);
    }
    System.out.printf("%d patients, %d resources%n", patients.size(), resources);
    return patients;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
