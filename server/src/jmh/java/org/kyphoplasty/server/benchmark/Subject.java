package org.kyphoplasty.server.benchmark;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A FHIR server under measurement.
 *
 * @param process empty when it runs on another machine
 * @param statements empty when its database is not ours
 */
record Subject(
    String name, Client client, Optional<LinuxProcess> process, Optional<Statements> statements) {
  private static final int WARM_UP_SECONDS = 4;
  private static final String PLAN = "PlanDefinition/kyphoplasty-pregnancy-test";
  private static final String QUESTIONNAIRE = "Questionnaire/kyphoplasty-preop-intake";
  private static final String VALUE_SET = "ValueSet/procedure-step";
  private static final String SYSTEM = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty";
  private static final String CODE = "&code=sedation";
  private static final String URL = "http://kyphoplasty-pathway.org/fhir/" + PLAN;

  /** Loads the charts and measures each kind of request, reads before writes. */
  List<Measured> measure(int seconds) throws Exception {
    long start = System.nanoTime();
    List<String> patients = Charts.post(client);
    int resources = Charts.PATIENTS + Charts.CARE_PLANS + Charts.OBSERVATIONS;
    System.out.printf(
        Locale.ROOT,
        "%s: loaded %,d resources at %,.0f/s%n",
        name,
        resources,
        resources / ((System.nanoTime() - start) / 1e9));
    List<Measured> rows = new ArrayList<>();
    for (Request request : requests(patients)) {
      Optional<Measured> row = measure(request, seconds);
      row.ifPresent(rows::add);
    }
    return rows;
  }

  /** Measures one kind of request after a warm-up; empty when the server does not offer it. */
  Optional<Measured> measure(Request request, int seconds) throws Exception {
    HttpResponse<String> first =
        request.body().isEmpty()
            ? client.get(request.path())
            : client.send("POST", request.path(), request.body());
    if (first.statusCode() >= 400) {
      System.out.printf("%s: %s answers %d%n", name, request.name(), first.statusCode());
      return Optional.empty();
    }
    var url = client.at(request.varies() ? "" : request.path());
    Wrk.run(url, request.script(), WARM_UP_SECONDS);
    double cpu = cpu();
    double executed = executed();
    Wrk.Rate rate = Wrk.run(url, request.script(), seconds);
    System.out.printf(Locale.ROOT, "%s: %s: %,.0f/s%n", name, request.name(), rate.perSecond());
    return Optional.of(
        new Measured(
            request.name(),
            rate,
            (cpu() - cpu) * 1000 / rate.requests(),
            (executed() - executed) / rate.requests()));
  }

  List<Request> artifactRequests() throws Exception {
    String etag = client.get(PLAN).headers().firstValue("ETag").orElse("none");
    return List.of(
        Request.get("artifact, 200", PLAN), Request.getIfNoneMatch("artifact, 304", PLAN, etag));
  }

  /** Stores the artifacts that are measured, as another server publishes them. */
  void putArtifactsOf(Client publisher) throws Exception {
    for (String artifact : List.of("CodeSystem/kyphoplasty", VALUE_SET, QUESTIONNAIRE, PLAN)) {
      HttpResponse<String> stored = client.send("PUT", artifact, publisher.get(artifact).body());
      if (stored.statusCode() >= 400) {
        System.out.printf("%s: PUT %s answers %d%n", name, artifact, stored.statusCode());
      }
    }
  }

  private List<Request> requests(List<String> patients) throws Exception {
    List<Request> requests = new ArrayList<>(artifactRequests());
    requests.add(Request.get("by url", "PlanDefinition?url=" + URL));
    requests.add(Request.get("metadata", "metadata"));
    requests.add(Request.getCompressed("metadata, compressed", "metadata"));
    requests.add(Request.get("Questionnaire", QUESTIONNAIRE));
    requests.add(Request.get("$expand", VALUE_SET + "/$expand"));
    requests.add(
        Request.get("$validate-code", VALUE_SET + "/$validate-code?system=" + SYSTEM + CODE));
    requests.add(Request.get("$lookup", "CodeSystem/$lookup?system=" + SYSTEM + CODE));
    requests.add(
        Request.getOfPatient("CarePlan by patient", "CarePlan?patient={patient}", patients));
    requests.add(
        Request.getOfPatient(
            "CarePlan by subject, status, sorted, included",
            "CarePlan?subject=Patient/{patient}&status=active&_sort=-date&_include=CarePlan:subject",
            patients));
    requests.add(
        Request.post(
            "create CarePlan", "CarePlan", Charts.carePlan("Patient/" + patients.get(0), 1)));
    requests.add(
        Request.post("transaction of 2, 5 and 10 resources", "", Charts.transaction(0, 2)));
    requests.add(
        Request.post(
            "$validate CarePlan",
            "CarePlan/$validate",
            Charts.carePlan("Patient/" + patients.get(0), 1)));
    return requests;
  }

  private double cpu() {
    return process.map(LinuxProcess::cpuSeconds).orElse(Double.NaN);
  }

  private double executed() {
    return statements.map(Statements::executed).map(Long::doubleValue).orElse(Double.NaN);
  }
}
