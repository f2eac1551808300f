package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** Reading published artifacts one by one. */
class ArtifactReadIT {
  static final Iterable<String> TYPES = PublishedTypes.NAMES;
  private static final FhirServer SERVER = ArtifactServer.SERVER;
  private static final String ROOT = "PlanDefinition/root-plan";

  @ParameterizedTest
  @FieldSource("TYPES")
  void readsEveryPublishedType(String type) {
    String first = SERVER.get(type + "?_count=1").entries().get(0);

    Reply read = SERVER.get(first);

    assertThat(read.status()).isEqualTo(200);
    assertThat(
            SERVER
                .get(read.header("Content-Location").orElseThrow().replace(SERVER.base() + "/", ""))
                .body())
        .isEqualTo(read.body());
    assertThat(SERVER.get(first + "/_history").entries()).containsExactly(first);
    assertThat(SERVER.get(type + "/_history").entries()).contains(first);
  }

  @Test
  void tagsTheVersionWeakly() {
    Reply read = SERVER.get(ROOT);

    String version = read.as(PlanDefinition.class).getMeta().getVersionId();
    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(read.header("ETag")).contains("W/\"" + version + "\"");
    assertThat(read.header("Last-Modified")).contains("Mon, 02 Mar 2026 00:00:00 GMT");
  }

  @Test
  void answersNotModifiedToWhoKnowsTheVersion() {
    String tag = SERVER.get(ROOT).header("ETag").orElseThrow();

    Reply again = SERVER.get(ROOT, "If-None-Match", "\"other\", " + tag);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).contains(tag);
    assertThat(SERVER.get(ROOT, "If-None-Match", "W/\"other\"").status()).isEqualTo(200);
  }

  @Test
  void answersNotModifiedSinceTheDate() {
    assertThat(SERVER.get(ROOT, "If-Modified-Since", "Mon, 02 Mar 2026 00:00:00 GMT").status())
        .isEqualTo(304);
    assertThat(SERVER.get(ROOT, "If-Modified-Since", "Sun, 01 Mar 2026 00:00:00 GMT").status())
        .isEqualTo(200);
  }

  @Test
  void doesNotKnowOtherIdsAndVersions() {
    Reply unknownId = SERVER.get("PlanDefinition/unheard-of");
    Reply unknownVersion = SERVER.get(ROOT + "/_history/1");

    assertThat(unknownId.status()).isEqualTo(404);
    assertThat(unknownId.diagnostics()).contains("PlanDefinition/unheard-of");
    assertThat(unknownVersion.status()).isEqualTo(404);
    assertThat(unknownVersion.diagnostics()).contains("not in version 1");
    assertThat(SERVER.get("PlanDefinition/unheard-of/_history").status()).isEqualTo(404);
  }

  @Test
  void readsXml() {
    Reply xml = SERVER.get(ROOT, "Accept", "application/fhir+xml");

    assertThat(xml.header("Content-Type")).hasValueSatisfying(t -> assertThat(t).contains("xml"));
    assertThat(Reply.encode(xml.as(PlanDefinition.class))).isEqualTo(SERVER.get(ROOT).body());
  }

  @Test
  void leavesOutWhatSummaryAndElementsLeaveOut() {
    PlanDefinition summary = SERVER.get(ROOT + "?_summary=true").as(PlanDefinition.class);
    PlanDefinition elements = SERVER.get(ROOT + "?_elements=title").as(PlanDefinition.class);

    assertThat(summary.hasAction()).isFalse();
    assertThat(summary.getTitle()).isEqualTo("Root plan");
    assertThat(elements.getTitle()).isEqualTo("Root plan");
    assertThat(elements.hasName()).isFalse();
    assertThat(SERVER.get(ROOT).as(PlanDefinition.class).hasAction()).isTrue();
  }

  @Test
  void tellsTheHistorySinceADate() {
    Bundle history =
        SERVER.get("ActivityDefinition/_history?_since=2026-03-05T00:00:00Z").as(Bundle.class);

    assertThat(history.getType()).isEqualTo(Bundle.BundleType.HISTORY);
    assertThat(history.getEntry())
        .extracting(e -> e.getRequest().getUrl())
        .containsExactly(
            "ActivityDefinition/step-7", "ActivityDefinition/step-6", "ActivityDefinition/step-5");
    assertThat(history.getEntryFirstRep().getResponse().getEtag()).startsWith("W/\"");
  }
}
