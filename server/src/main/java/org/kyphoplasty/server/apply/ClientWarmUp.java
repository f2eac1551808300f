package org.kyphoplasty.server.apply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * Calls $apply as a client would, before the server says that it is ready: otherwise the first
 * caller waits for everything that a JVM does once. The patient of these calls is fictional and not
 * stored. Where the server cannot call itself, it starts all the same.
 */
final class ClientWarmUp implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ClientWarmUp.class);

  private final ServletWebServerApplicationContext web;
  private final Releases releases;
  private final PatientCharts charts;
  private final Duration longest;

  ClientWarmUp(
      ServletWebServerApplicationContext web,
      Releases releases,
      PatientCharts charts,
      ApplyProperties properties) {
    this.web = web;
    this.releases = releases;
    this.charts = charts;
    this.longest = properties.warmUp();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Instant start = Instant.now();
    int calls = 0;
    charts.prepare(releases.current().patientTypes());
    try {
      HttpClient client = HttpClient.newHttpClient();
      for (PlanDefinition plan : releases.current().roots()) {
        HttpRequest call = call(plan);
        while (Duration.between(start, Instant.now()).compareTo(longest) < 0) {
          client.send(call, BodyHandlers.discarding());
          calls++;
        }
      }
      LOG.info(
          "Applied the pathway {} times in {} ms, to be fast for the first caller",
          calls,
          Duration.between(start, Instant.now()).toMillis());
    } catch (IOException e) {
      LOG.info("The first calls will be slow: the server could not call itself");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest call(PlanDefinition plan) {
    URI uri =
        URI.create(
            "http://localhost:%d/fhir/PlanDefinition/%s/$apply"
                .formatted(web.getWebServer().getPort(), plan.getIdElement().getIdPart()));
    return HttpRequest.newBuilder(uri)
        .timeout(longest.plusSeconds(1))
        .header("Content-Type", "application/fhir+json")
        .POST(BodyPublishers.ofByteArray(body()))
        .build();
  }

  private static byte[] body() {
    try (InputStream body = ClientWarmUp.class.getResourceAsStream("warm-up.json")) {
      if (body == null) {
        throw new IllegalStateException("warm-up.json is not in the jar");
      }
      return body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
