package org.kyphoplasty.server.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kyphoplasty.server.testing.FhirServer;

/** Runs the tests that {@code server/clients} holds for Node.js, and shows what they print. */
final class NodeScripts {
  private static final Path FOLDER = Path.of("clients").toAbsolutePath();
  private static final Path SCREENSHOTS = Path.of("target/screenshots").toAbsolutePath();
  private static final String NPM =
      System.getProperty("os.name", "").startsWith("Windows") ? "npm.cmd" : "npm";

  private NodeScripts() {}

  /** Runs a script to its end; it speaks to the server, and must report no failure. */
  static void pass(String script, FhirServer server) throws IOException, InterruptedException {
    pass(script, server, Map.of());
  }

  /** Runs a script of a renderer, which needs a browser. */
  static void passInBrowser(String script, FhirServer server)
      throws IOException, InterruptedException {
    String browser = Chromium.find();
    Files.createDirectories(SCREENSHOTS);
    pass(script, server, Map.of("CHROMIUM", browser, "SCREENSHOTS", SCREENSHOTS.toString()));
  }

  private static void pass(String script, FhirServer server, Map<String, String> environment)
      throws IOException, InterruptedException {
    install();
    Map<String, String> all = new TreeMap<>(environment);
    all.put("FHIR_BASE", server.base());
    run(List.of("node", "--test-reporter=spec", script), all);
  }

  /** Installs the packages of the lock file, if others are there or none. */
  private static void install() throws IOException, InterruptedException {
    String lock = Files.readString(FOLDER.resolve("package-lock.json"));
    Path installed = FOLDER.resolve("node_modules/.installed-lock");
    if (!Files.exists(installed) || !Files.readString(installed).equals(lock)) {
      run(List.of(NPM, "ci"), Map.of());
      Files.writeString(installed, lock);
    }
  }

  private static void run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    System.out.println(String.join(" ", command) + "\n" + output);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
