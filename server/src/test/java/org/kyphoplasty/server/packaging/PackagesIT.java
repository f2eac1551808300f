package org.kyphoplasty.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** The packages as a client of npm registries sees them. */
class PackagesIT {
  private static final String PATHWAY = "packages/org.kyphoplasty.pathway";
  private static final String TERMINOLOGY = "packages/org.kyphoplasty.terminology";
  private static final Path PUBLISHED =
      Path.of("../profiles/target/package").toAbsolutePath().normalize();
  private static final Map<String, Path> BUILT =
      Map.of(
          PATHWAY, Path.of("../profiles/target/org.kyphoplasty.pathway-0.1.0.tgz"),
          TERMINOLOGY, Path.of("../profiles/target/org.kyphoplasty.terminology-0.1.0.tgz"));

  private static JsonNode document(FhirServer server, String path) throws Exception {
    Reply reply = server.getFromRoot(path);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type").orElseThrow()).startsWith("application/json");
    return new ObjectMapper().readTree(reply.body());
  }

  private static byte[] download(String url) throws Exception {
    try (InputStream in = URI.create(url).toURL().openStream()) {
      return in.readAllBytes();
    }
  }

  @OnH2
  void eachPackageIsTheOneThatTheBuildMade(FhirServer server) throws Exception {
    for (Map.Entry<String, Path> built : BUILT.entrySet()) {
      JsonNode document = document(server, built.getKey());
      String latest = document.path("dist-tags").path("latest").asText();
      JsonNode version = document.path("versions").path(latest);
      JsonNode dist = version.path("dist");

      assertThat(latest).isEqualTo("0.1.0");
      assertThat("packages/" + document.path("name").asText()).isEqualTo(built.getKey());
      assertThat(version.path("dependencies").path("hl7.fhir.r4.core").asText()).isEqualTo("4.0.1");
      byte[] tarball = download(dist.path("tarball").asText());
      assertThat(built.getValue()).hasBinaryContent(tarball);
      assertThat(download(version.path("url").asText())).isEqualTo(tarball);
      assertThat(dist.path("shasum").asText())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(tarball)));
    }
  }

  @OnH2
  void nothingIsSentTwice(FhirServer server) {
    for (String path : new String[] {PATHWAY, PATHWAY + "/0.1.0"}) {
      String tag = server.getFromRoot(path).header("ETag").orElseThrow();
      Reply again = server.getFromRoot(path, "If-None-Match", tag);
      assertThat(again.status()).as(path).isEqualTo(304);
      assertThat(again.header("ETag")).contains(tag);
      assertThat(again.body()).isEmpty();
      assertThat(server.getFromRoot(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }
  }

  @OnH2
  void whatIsNotThereIsSaid(FhirServer server) {
    for (String path :
        new String[] {
          "packages",
          "packages/",
          "packages/org.example",
          PATHWAY + "/9.9.9",
          PATHWAY + "/-/org.kyphoplasty.pathway-9.9.9.tgz"
        }) {
      Reply reply = server.getFromRoot(path);
      assertThat(reply.status()).as(path).isEqualTo(404);
      assertThat(reply.diagnostics()).contains("org.kyphoplasty.pathway (0.1.0)");
    }
  }

  @OnH2
  void packagesAreReadOnly(FhirServer server) throws Exception {
    for (String method : new String[] {"PUT", "POST", "DELETE"}) {
      HttpRequest request =
          HttpRequest.newBuilder(root(server).resolve(PATHWAY))
              .method(method, BodyPublishers.noBody())
              .build();
      HttpResponse<String> reply =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertThat(reply.statusCode()).as(method).isEqualTo(405);
      assertThat(reply.headers().firstValue("Allow")).contains("GET, HEAD");
      assertThat(reply.body()).contains("OperationOutcome", "can only be read");
    }
  }

  private static URI root(FhirServer server) {
    return URI.create(server.base()).resolve("/");
  }

  @Test
  void contentFromElsewhereIsHandedOnWithoutTheBuiltInTerminology() throws Exception {
    String gateway = "https://gateway.example/guides";
    Map<String, String> properties =
        Map.of(
            "kyphoplasty.content", PUBLISHED.toString(), "kyphoplasty.packages.base-url", gateway);
    try (FhirServer server = FhirServer.startWith(properties)) {
      String tarball = "/org.kyphoplasty.pathway/-/org.kyphoplasty.pathway-0.1.0.tgz";
      JsonNode version = document(server, PATHWAY).path("versions").path("0.1.0");
      assertThat(version.path("dist").path("tarball").asText()).isEqualTo(gateway + tarball);
      assertThat(BUILT.get(PATHWAY))
          .hasBinaryContent(download(root(server).resolve("packages" + tarball).toString()));
      assertThat(server.getFromRoot(TERMINOLOGY).status()).isEqualTo(404);
    }
  }
}
