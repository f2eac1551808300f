package org.kyphoplasty.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.KyphoplastyServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A running server, spoken to over HTTP as a client would. */
public final class FhirServer implements AutoCloseable {
  private static final String JSON = "application/fhir+json";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String name;
  private final ConfigurableApplicationContext context;
  private final String root;

  private FhirServer(String name, ConfigurableApplicationContext context) {
    this.name = name;
    this.context = context;
    this.root = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** Starts a server of its own on H2, with properties beyond the defaults; the test closes it. */
  public static FhirServer startWith(Map<String, String> properties) {
    return start(TestDatabase.h2().with(properties));
  }

  /** Starts a server on H2 and one on PostgreSQL, with properties beyond the defaults. */
  public static List<FhirServer> startOnEachDatabase(Map<String, String> properties) {
    return Stream.of(TestDatabase.h2(), TestDatabase.postgres())
        .map(database -> start(database.with(properties)))
        .toList();
  }

  static FhirServer start(TestDatabase database) {
    Map<String, Object> properties = new TreeMap<>(database.properties());
    properties.putIfAbsent("server.port", "0");
    properties.putIfAbsent("kyphoplasty.apply.warm-up", "0s");
    properties.putIfAbsent("kyphoplasty.validation.ready-first", "false");
    String[] arguments =
        properties.entrySet().stream()
            .map(p -> "--" + p.getKey() + "=" + p.getValue())
            .toArray(String[]::new);
    return new FhirServer(
        database.name(), SpringApplication.run(KyphoplastyServer.class, arguments));
  }

  /** The FHIR base URL, without a slash at its end. */
  public String base() {
    return root + "/fhir";
  }

  /** Reads below the FHIR base; headers come as name, value, name, value. */
  public Reply get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Posts JSON below the FHIR base; an empty path is the base itself. */
  public Reply post(String path, String json, String... headers) {
    return send("POST", path, json(json), typed(headers));
  }

  /** Posts a resource below the FHIR base. */
  public Reply post(String path, Resource resource, String... headers) {
    return post(path, Reply.encode(resource), headers);
  }

  /** Puts JSON below the FHIR base. */
  public Reply put(String path, String json, String... headers) {
    return send("PUT", path, json(json), typed(headers));
  }

  /** Puts a resource below the FHIR base. */
  public Reply put(String path, Resource resource, String... headers) {
    return put(path, Reply.encode(resource), headers);
  }

  /** Patches below the FHIR base, in the format that the content type says. */
  public Reply patch(String path, String contentType, String body, String... headers) {
    return send("PATCH", path, json(body), with("Content-Type", contentType, headers));
  }

  /** Deletes below the FHIR base. */
  public Reply delete(String path, String... headers) {
    return send("DELETE", path, BodyPublishers.noBody(), headers);
  }

  /** Sends any request below the FHIR base. */
  public Reply send(String method, String path, BodyPublisher body, String... headers) {
    return send(URI.create(path.isEmpty() ? base() : base() + "/" + path), method, body, headers);
  }

  /** Reads below the root of the server, as {@code actuator/health} is. */
  public Reply getFromRoot(String path, String... headers) {
    return send(URI.create(root + "/" + path), "GET", BodyPublishers.noBody(), headers);
  }

  @Override
  public void close() {
    context.close();
  }

  @Override
  public String toString() {
    return name;
  }

  private static Reply send(URI uri, String method, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + uri, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static BodyPublisher json(String json) {
    return BodyPublishers.ofString(json);
  }

  private static String[] typed(String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      if (headers[i].equalsIgnoreCase("Content-Type")) {
        return headers;
      }
    }
    return with("Content-Type", JSON, headers);
  }

  private static String[] with(String name, String value, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = name;
    all[1] = value;
    return all;
  }
}
