package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.clinical.ChartRehearsal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * Reads a chart from the database and calls $apply as a client would, before the server says that
 * it is ready: otherwise the first caller waits for everything that a JVM does once. The patient is
 * fictional and does not stay. Where the server cannot call itself, it starts all the same.
 */
final class ClientWarmUp implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ClientWarmUp.class);

  private static final String CHART = "warm-up.json";
  private static final String SUBJECT = "Patient/warm-up";
  private static final Predicate<Resource> IS_PATIENT = Patient.class::isInstance;

  /** After so many, one takes hardly longer than those of a server that has run for long. */
  private static final int READS = 200;

  private static final int CALLS = 150;

  private static final int PARTS = 30;

  /** Of the longest time, reading charts gets one part in so many. */
  private static final int READING = 4;

  private final ServletWebServerApplicationContext web;
  private final Releases releases;
  private final FhirContext fhir;
  private final ChartRehearsal rehearsal;
  private final Duration longest;

  ClientWarmUp(
      ServletWebServerApplicationContext web,
      Releases releases,
      FhirContext fhir,
      ChartRehearsal rehearsal,
      ApplyProperties properties) {
    this.web = web;
    this.releases = releases;
    this.fhir = fhir;
    this.rehearsal = rehearsal;
    this.longest = properties.warmUp();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (longest.isZero()) {
      return;
    }
    Instant start = Instant.now();
    Bundle chart = chart();
    int read = readChart(chart);
    try {
      int calls = call(chart, start.plus(longest));
      LOG.info(
          "Read a chart {} times and applied the pathway {} times in {} ms, to be fast for the first caller",
          read,
          calls,
          Duration.between(start, Instant.now()).toMillis());
    } catch (IOException e) {
      LOG.info("The first calls will be slow: the server could not call itself");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int readChart(Bundle chart) {
    List<Resource> resources =
        chart.getEntry().stream().map(entry -> entry.getResource().copy()).toList();
    Patient patient = (Patient) resources.stream().filter(IS_PATIENT).findFirst().orElseThrow();
    return rehearsal.rehearse(
        patient,
        resources.stream().filter(IS_PATIENT.negate()).toList(),
        releases.current().patientTypes(),
        READS,
        longest.dividedBy(READING));
  }

  private int call(Bundle chart, Instant end) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    List<BodyPublisher> bodies = bodies(chart);
    int calls = 0;
    for (PlanDefinition plan : releases.current().roots()) {
      for (int i = 0; i < CALLS && Instant.now().isBefore(end); i++) {
        client.send(call(plan, bodies.get(i % bodies.size())), BodyHandlers.discarding());
        calls++;
      }
    }
    return calls;
  }

  private HttpRequest call(PlanDefinition plan, BodyPublisher body) {
    URI uri =
        URI.create(
            "http://localhost:%d/fhir/PlanDefinition/%s/$apply"
                .formatted(web.getWebServer().getPort(), plan.getIdElement().getIdPart()));
    return HttpRequest.newBuilder(uri)
        .timeout(longest.plusSeconds(1))
        .header("Content-Type", "application/fhir+json")
        .POST(body)
        .build();
  }

  /** Each has another part of the chart: what is compiled for one alone is slow for the next. */
  private List<BodyPublisher> bodies(Bundle chart) {
    return IntStream.range(0, PARTS).mapToObj(number -> body(part(chart, number))).toList();
  }

  /** The patient with about three quarters of the chart, the same for the same number. */
  private static Bundle part(Bundle chart, int number) {
    Random random = new Random(number);
    Bundle part = chart.copy();
    part.getEntry()
        .removeIf(entry -> random.nextInt(4) == 0 && !IS_PATIENT.test(entry.getResource()));
    return part;
  }

  private BodyPublisher body(Bundle data) {
    Parameters parameters = new Parameters();
    parameters.addParameter("subject", SUBJECT);
    parameters.addParameter().setName("data").setResource(data);
    return BodyPublishers.ofString(fhir.newJsonParser().encodeResourceToString(parameters));
  }

  private Bundle chart() {
    try (InputStream file = ClientWarmUp.class.getResourceAsStream(CHART)) {
      if (file == null) {
        throw new IllegalStateException(CHART + " is not in the jar");
      }
      return fhir.newJsonParser().parseResource(Bundle.class, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
