package org.kyphoplasty.server.apply;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Copies of the test patients on a server, each under ids of their own. */
final class Population {
  private final FhirServer server;
  private final List<PatientCase> cases;
  private final List<byte[]> calls = new ArrayList<>();
  private int resources;

  Population(FhirServer server, List<PatientCase> cases) {
    this.server = server;
    this.cases = cases;
  }

  int size() {
    return calls.size();
  }

  int resources() {
    return resources;
  }

  /** Stores copies, several at the same time, until there are so many patients. */
  void load(int patients) {
    calls.addAll(IntStream.range(calls.size(), patients).parallel().mapToObj(this::store).toList());
    resources = IntStream.range(0, patients).map(i -> patient(i).given().getEntry().size()).sum();
  }

  private PatientCase patient(int number) {
    return cases.get(number % cases.size());
  }

  /** Stores a patient, and gives the body of the call that applies the pathway. */
  private byte[] store(int number) {
    PatientCase patient = patient(number);
    String own = "p" + number;
    String json =
        Reply.encode(Calls.transaction(patient))
            .replace("/" + patient.name(), "/" + own)
            .replace("\"id\":\"" + patient.name(), "\"id\":\"" + own);
    Reply reply = server.post("", json);
    if (reply.status() != 200) {
      throw new IllegalStateException(own + ": " + reply.body());
    }
    return Reply.encode(Calls.stored(patient))
        .replace("/" + patient.name(), "/" + own)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Applies the pathway to a patient over HTTP, on the calling thread and nowhere else. */
  Call apply(int patient) throws IOException {
    return apply(patient, server.base());
  }

  /** The same, of the server with that FHIR base on the same database. */
  Call apply(int patient, String base) throws IOException {
    byte[] body = calls.get(patient);
    long start = System.nanoTime();
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create(base + "/" + Calls.PLAN + "/$apply").toURL().openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/fhir+json");
    connection.setFixedLengthStreamingMode(body.length);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    try (InputStream in = connection.getInputStream()) {
      int bytes = in.readAllBytes().length;
      return new Call((System.nanoTime() - start) / 1e6, bytes);
    }
  }
}
