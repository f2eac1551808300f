package org.kyphoplasty.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar, started from a strange directory, stopped and started again. */
class RestartIT {
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void dataSurvivesARestart(@TempDir Path directory) throws Exception {
    Path jar = Path.of("target/kyphoplasty-server.jar").toAbsolutePath();
    int port = freePort();

    Process first = start(jar, directory, port);
    send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fhir/Patient/survivor"))
            .header("Content-Type", "application/fhir+json")
            .PUT(BodyPublishers.ofString("{\"resourceType\":\"Patient\",\"id\":\"survivor\"}"))
            .build());
    stop(first);
    Process second = start(jar, directory, port);
    HttpResponse<String> read =
        send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/fhir/Patient/survivor"))
                .build());
    stop(second);

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(Files.readString(directory.resolve("log")))
        .contains("kyphoplasty-data")
        .containsSubsequence("its schema was made", "its schema was up to date")
        .contains("http://localhost:" + port + "/fhir");
  }

  private static Process start(Path jar, Path directory, int port) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--server.port=" + port)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile()))
            .start();
    Instant limit = Instant.now().plus(START_LIMIT);
    while (!isReady(port)) {
      assertThat(process.isAlive()).as(Files.readString(directory.resolve("log"))).isTrue();
      assertThat(Instant.now()).as("the start limit").isBefore(limit);
    }
    return process;
  }

  /** Stops it as an operator does; it must end by itself. */
  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("graceful stop").isTrue();
  }

  private static boolean isReady(int port) throws InterruptedException {
    URI readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");
    try {
      return send(HttpRequest.newBuilder(readiness).build()).statusCode() == 200;
    } catch (IOException notYet) {
      TimeUnit.MILLISECONDS.sleep(200);
      return false;
    }
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
