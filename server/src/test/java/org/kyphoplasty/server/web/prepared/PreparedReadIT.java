package org.kyphoplasty.server.web.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.artifact.PublishedTypes;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** What is answered from prepared bytes is what the FHIR servlet answers, only sooner. */
class PreparedReadIT {
  /** Keeps a request from the prepared bytes and changes nothing else. */
  private static final String BY_SERVLET = "_summary=false";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String ROOT = "PlanDefinition/kyphoplasty-pathway";
  private static final String URL =
      "PlanDefinition?url=http://kyphoplasty-pathway.org/fhir/PlanDefinition/kyphoplasty-pathway";

  @OnH2
  void givesTheSameBytesForEveryArtifactAndFormat(FhirServer server) throws Exception {
    SoftAssertions softly = new SoftAssertions();
    List<String> artifacts = artifacts(server).stream().map(PreparedReadIT::reference).toList();
    for (String artifact : artifacts) {
      for (String format : List.of("application/fhir+json", "application/fhir+xml")) {
        Reply byServlet = server.get(artifact + "?" + BY_SERVLET, "Accept", format);
        Reply first = server.get(artifact, "Accept", format);
        Reply again = server.get(artifact, "Accept", format);
        softly.assertThat(first.status()).as(artifact).isEqualTo(200);
        softly.assertThat(first.body()).as(artifact).isEqualTo(byServlet.body());
        softly.assertThat(again.body()).as(artifact).isEqualTo(byServlet.body());
        softly
            .assertThat(gunzipped(server.base() + "/" + artifact, format))
            .as("%s in gzip", artifact)
            .isEqualTo(byServlet.body());
        for (String header : List.of("Content-Type", "ETag", "Last-Modified", "Content-Location")) {
          softly
              .assertThat(again.header(header))
              .as("%s of %s", header, artifact)
              .isEqualTo(byServlet.header(header));
        }
      }
    }
    assertThat(artifacts).hasSizeGreaterThan(100);
    softly.assertAll();
  }

  @OnH2
  void findsEveryArtifactByItsCanonicalUrl(FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    for (Resource artifact : artifacts(server)) {
      MetadataResource metadata = (MetadataResource) artifact;
      String byUrl = artifact.fhirType() + "?url=" + encoded(metadata.getUrl());
      for (String search : List.of(byUrl, byUrl + "&version=" + encoded(metadata.getVersion()))) {
        Reply byServlet = server.get(search + "&" + BY_SERVLET);
        server.get(search);
        Reply again = server.get(search);
        softly.assertThat(again.status()).as(search).isEqualTo(200);
        softly.assertThat(entry(again)).as(search).isEqualTo(entry(byServlet));
        softly.assertThat(again.header("ETag")).as(search).isPresent();
      }
    }
    softly.assertAll();
  }

  @OnH2
  void negotiatesAsTheServletDoes(FhirServer server) {
    for (String query :
        List.of(
            "",
            "_format=xml",
            "_format=application/fhir%2Bjson",
            "_pretty=true",
            "_format=xml&_pretty=true",
            "_pretty=false")) {
      String join = query.isEmpty() ? "" : "&" + query;
      assertThat(server.get(ROOT + "?" + query).body())
          .as(query)
          .isEqualTo(server.get(ROOT + "?" + BY_SERVLET + join).body());
    }
    for (String accept :
        List.of(
            "*/*",
            "application/json",
            "application/xml",
            "text/xml",
            "application/fhir+xml;q=0.5, application/fhir+json;q=0.4",
            "application/fhir+json; fhirVersion=4.0",
            "application/pdf, application/fhir+xml",
            "text/html, */*;q=0.1")) {
      Reply prepared = server.get(ROOT, "Accept", accept);
      Reply byServlet = server.get(ROOT + "?" + BY_SERVLET, "Accept", accept);
      assertThat(prepared.body()).as(accept).isEqualTo(byServlet.body());
      assertThat(prepared.header("Content-Type"))
          .as(accept)
          .isEqualTo(byServlet.header("Content-Type"));
    }
    assertThat(server.get(ROOT, "Accept", "text/plain").status()).isEqualTo(406);
  }

  @OnH2
  void tellsCachesHowLongAndWhatFor(FhirServer server) {
    Reply current = server.get(ROOT);
    Reply version = server.get(below(server, current.header("Content-Location").orElseThrow()));

    assertThat(current.header("Cache-Control")).contains("max-age=10");
    assertThat(current.header("Vary")).contains("Accept, Accept-Encoding");
    assertThat(version.header("Cache-Control")).contains("max-age=31536000, immutable");
    assertThat(version.body()).isEqualTo(current.body());
  }

  @OnH2
  void answersNotModifiedToWhoeverHasIt(FhirServer server) {
    for (String path : List.of(ROOT, URL, "metadata")) {
      Reply whole = server.get(path);
      String tag = whole.header("ETag").orElseThrow();
      assertThat(tag).as(path).startsWith("W/\"");
      for (String known : List.of(tag, "\"other\", " + tag, tag.substring(2), "*")) {
        Reply again = server.get(path, "If-None-Match", known);
        assertThat(again.status()).as("%s %s", path, known).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).contains(tag);
        assertThat(again.header("Cache-Control")).contains("max-age=10");
        assertThat(again.header("Content-Location")).isEqualTo(whole.header("Content-Location"));
      }
      Reply changed = server.get(path, "If-None-Match", "W/\"other\"");
      assertThat(changed.status()).as(path).isEqualTo(200);
    }
    String date = server.get(ROOT).header("Last-Modified").orElseThrow();
    assertThat(server.get(ROOT, "If-Modified-Since", date).status()).isEqualTo(304);
    assertThat(server.get(ROOT, "If-Modified-Since", date, "If-None-Match", "W/\"other\"").status())
        .isEqualTo(200);
  }

  @OnH2
  void compressesForWhoeverTakesIt(FhirServer server) {
    for (String path : List.of(ROOT, URL, "metadata")) {
      int plain = length(server.send("HEAD", path, BodyPublishers.noBody()));
      Reply gzip =
          server.send("HEAD", path, BodyPublishers.noBody(), "Accept-Encoding", "br, gzip");
      Reply refused =
          server.send("HEAD", path, BodyPublishers.noBody(), "Accept-Encoding", "gzip;q=0");

      assertThat(gzip.header("Content-Encoding")).as(path).contains("gzip");
      assertThat(length(gzip)).as(path).isLessThan(plain);
      assertThat(refused.header("Content-Encoding")).as(path).isEmpty();
      assertThat(length(refused)).as(path).isEqualTo(plain);
    }
  }

  @OnH2
  void answersHeadWithoutABody(FhirServer server) {
    for (String path : List.of(ROOT, URL, "metadata")) {
      Reply get = server.get(path);
      Reply head = server.send("HEAD", path, BodyPublishers.noBody());

      assertThat(head.status()).as(path).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.header("ETag")).as(path).isEqualTo(get.header("ETag"));
    }
  }

  @OnH2
  void givesTheStatementOfTheServlet(FhirServer server) {
    CapabilityStatement statement = server.get("metadata").as(CapabilityStatement.class);

    assertThat(statement.getImplementation().getUrl()).isEqualTo(server.base());
    assertThat(server.get("metadata").body())
        .isEqualTo(server.get("metadata?" + BY_SERVLET).body());
    assertThat(server.get("metadata?_format=xml").header("Content-Type").orElseThrow())
        .contains("xml");
  }

  @OnH2
  void logsAndMeasuresWhatItAnswers(FhirServer server) {
    server.get(ROOT);
    Reply again = server.get(ROOT, "X-Request-ID", "again-1");
    server.get(URL);
    String metrics = server.getFromRoot("actuator/prometheus").body();

    assertThat(again.headers().allValues("X-Request-ID")).containsExactly("again-1");
    for (String interaction : List.of("read", "search-type")) {
      assertThat(metrics)
          .containsPattern(
              "fhir_requests_seconds_count\\{interaction=\""
                  + interaction
                  + "\",status=\"2xx\",type=\"PlanDefinition\"\\} [1-9]");
    }
  }

  @OnH2
  void leavesAllElseToTheServlet(FhirServer server) {
    assertThat(server.get("PlanDefinition/nobody").status()).isEqualTo(404);
    assertThat(server.get(ROOT + "/_history/nothing").status()).isEqualTo(404);
    assertThat(server.get("PlanDefinition?url=http://example.org/none").as(Bundle.class).getTotal())
        .isZero();
    assertThat(server.get(URL + "&_count=0").as(Bundle.class).hasEntry()).isFalse();
    assertThat(server.delete(ROOT).status()).isEqualTo(405);
  }

  @Test
  void linksFollowTheConfiguredBase() {
    try (FhirServer server =
        FhirServer.startWith(Map.of("kyphoplasty.fhir.base-url", "https://pathway.example/fhir"))) {
      assertThat(server.get(ROOT).header("Content-Location").orElseThrow())
          .startsWith("https://pathway.example/fhir/PlanDefinition/");
      assertThat(server.get(URL).as(Bundle.class).getEntryFirstRep().getFullUrl())
          .isEqualTo("https://pathway.example/fhir/" + ROOT);
    }
  }

  @Test
  void linksFollowForwardedHeadersOnlyWhereTheyAreTrusted() {
    String[] forwarded = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "pathway.example"};
    try (FhirServer trusting =
        FhirServer.startWith(Map.of("server.forward-headers-strategy", "native"))) {
      assertThat(fullUrl(trusting.get(URL, forwarded)))
          .isEqualTo("https://pathway.example/fhir/" + ROOT);
      assertThat(fullUrl(trusting.get(URL))).isEqualTo(trusting.base() + "/" + ROOT);
    }
  }

  @OnH2
  void linksDoNotFollowForwardedHeadersByDefault(FhirServer server) {
    assertThat(fullUrl(server.get(URL, "X-Forwarded-Host", "pathway.example")))
        .isEqualTo(server.base() + "/" + ROOT);
  }

  private static String gunzipped(String url, String format) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Accept", format)
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = new GZIPInputStream(answer.body())) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String fullUrl(Reply found) {
    return found.as(Bundle.class).getEntryFirstRep().getFullUrl();
  }

  private static List<Resource> artifacts(FhirServer server) {
    List<Resource> all = new ArrayList<>();
    for (String type : PublishedTypes.NAMES) {
      server
          .get(type + "?_count=200")
          .as(Bundle.class)
          .getEntry()
          .forEach(e -> all.add(e.getResource()));
    }
    return all;
  }

  private static String reference(Resource artifact) {
    return artifact.fhirType() + "/" + artifact.getIdPart();
  }

  private static String entry(Reply searchset) {
    Bundle bundle = searchset.as(Bundle.class);
    assertThat(bundle.getTotal()).isEqualTo(1);
    return Reply.encode(new Bundle().addEntry(bundle.getEntryFirstRep()));
  }

  private static String below(FhirServer server, String url) {
    return url.replace(server.base() + "/", "");
  }

  private static int length(Reply reply) {
    return Integer.parseInt(reply.header("Content-Length").orElseThrow());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
