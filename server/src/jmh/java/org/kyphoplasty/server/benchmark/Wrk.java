package org.kyphoplasty.server.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk (Debian package {@code wrk}), told what to send by a Lua script. */
final class Wrk {
  private static final int CONNECTIONS = 16;
  private static final Pattern RESULT =
      Pattern.compile("(?m)^RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)$");

  /** Written at the end: requests, microseconds, bytes, failures, p50 and p99 in microseconds. */
  private static final String DONE =
      """
      done = function(summary, latency, requests)
        local e = summary.errors
        io.write(string.format("RESULT %d %d %d %d %d %d\\n", summary.requests, summary.duration,
          summary.bytes, e.connect + e.read + e.write + e.status + e.timeout,
          latency:percentile(50), latency:percentile(99)))
      end
      """;

  private Wrk() {}

  /** Fails with what to do if wrk is missing. */
  static void requireInstalled() {
    try {
      new ProcessBuilder("wrk", "--version").redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The load generator wrk is missing: apt-get install wrk (or brew install wrk)", e);
    }
  }

  /**
   * What came of one run.
   *
   * @param bytes received per request, headers included
   * @param failures answers of 400 and above, and requests without an answer
   */
  record Rate(
      long requests,
      double perSecond,
      double p50Millis,
      double p99Millis,
      long bytes,
      long failures) {}

  static Rate run(URI url, String script, int seconds) throws IOException, InterruptedException {
    Path file = Files.createTempFile("wrk", ".lua");
    Files.writeString(file, script + DONE);
    List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS));
    command.addAll(List.of("-d" + seconds + "s", "--timeout", "30s", "-s", file.toString()));
    command.add(url.toString());
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    Files.delete(file);
    Matcher result = RESULT.matcher(output);
    if (!result.find()) {
      throw new IllegalStateException("wrk said: " + output);
    }
    long requests = Math.max(1, Long.parseLong(result.group(1)));
    return new Rate(
        requests,
        requests / (Long.parseLong(result.group(2)) / 1e6),
        Long.parseLong(result.group(5)) / 1e3,
        Long.parseLong(result.group(6)) / 1e3,
        Long.parseLong(result.group(3)) / requests,
        Long.parseLong(result.group(4)));
  }
}
