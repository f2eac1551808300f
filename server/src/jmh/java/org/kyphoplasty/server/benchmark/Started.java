package org.kyphoplasty.server.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own, which ends when this is closed.
 *
 * @param seconds from the start of the process until its ready address answered 200
 * @param cpuSeconds the CPU time that it took until then
 */
public record Started(Process process, double seconds, double cpuSeconds) implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Starts a server and waits until it is ready. */
  public static Started run(List<String> command, Path log, URI ready)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    while (!answers(ready)) {
      if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
        process.destroy();
        throw new IllegalStateException(String.join(" ", command) + " did not start; see " + log);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return new Started(
        process, (System.nanoTime() - start) / 1e9, new LinuxProcess(process.pid()).cpuSeconds());
  }

  LinuxProcess linux() {
    return new LinuxProcess(process.pid());
  }

  private static boolean answers(URI ready) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofMinutes(2)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
