package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.painScore;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;

/** Search over clinical data. */
class SearchIT {
  @OnEachDatabase
  void followsReferencesBothWays(FhirServer server) {
    String name = uniqueName();
    String patient = server.post("Patient", patient(name)).id();
    String score = server.post("Observation", painScore(patient, 8)).id();

    assertThat(
            server
                .get("Observation?patient=" + patient + "&_include=Observation:patient")
                .entries())
        .containsExactlyInAnyOrder("Observation/" + score, "Patient/" + patient);
    assertThat(server.get("Patient?family=" + name + "&_revinclude=Observation:patient").entries())
        .containsExactlyInAnyOrder("Observation/" + score, "Patient/" + patient);
    assertThat(server.get("Observation?patient.family=" + name).entries())
        .containsExactly("Observation/" + score);
    assertThat(server.get("Patient?_has:Observation:patient:code=72514-3&family=" + name).entries())
        .containsExactly("Patient/" + patient);
  }

  @OnEachDatabase
  void isNeverStale(FhirServer server) {
    String name = uniqueName();

    for (int expected = 0; expected < 4; expected++) {
      assertThat(server.get("Patient?family=" + name).entries()).hasSize(expected);
      server.post("Patient", patient(name));
    }
  }

  @OnEachDatabase
  void pagesWithoutLossOrRepetition(FhirServer server) {
    String name = uniqueName();
    List<String> all =
        IntStream.range(0, 7).mapToObj(i -> server.post("Patient", patient(name)).id()).toList();

    List<String> seen = new ArrayList<>();
    Bundle page = server.get("Patient?family=" + name + "&_count=3").as(Bundle.class);
    for (int pages = 0; pages < 10; pages++) {
      assertThat(page.getEntry()).hasSizeLessThanOrEqualTo(3);
      page.getEntry().forEach(e -> seen.add(e.getResource().getIdPart()));
      if (page.getLink("next") == null) {
        break;
      }
      String next = page.getLink("next").getUrl().substring(server.base().length());
      page = server.get(next.replaceFirst("^/", "")).as(Bundle.class);
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  @OnEachDatabase
  void sortsAndSummarises(FhirServer server) {
    String name = uniqueName();
    String early = server.post("Patient", patient(name)).id();
    String late = server.post("Patient", patient(name)).id();

    assertThat(server.get("Patient?family=" + name + "&_sort=-_lastUpdated").entries())
        .containsExactly("Patient/" + late, "Patient/" + early);
    Bundle count = server.get("Patient?family=" + name + "&_summary=count").as(Bundle.class);
    assertThat(count.getTotal()).isEqualTo(2);
    assertThat(count.getEntry()).isEmpty();
  }

  @OnEachDatabase
  void findsWhatIsMissing(FhirServer server) {
    String name = uniqueName();
    String patient = server.post("Patient", patient(name)).id();
    String score = server.post("Observation", painScore(patient, 8)).id();

    for (String missing : new String[] {"birthdate", "general-practitioner", "email", "address"}) {
      assertThat(server.get("Patient?family=" + name + "&" + missing + ":missing=true").entries())
          .as(missing)
          .containsExactly("Patient/" + patient);
      assertThat(server.get("Patient?family=" + name + "&" + missing + ":missing=false").entries())
          .as(missing)
          .isEmpty();
    }
    assertThat(server.get("Patient?_id=" + patient + "&gender:missing=false").entries())
        .containsExactly("Patient/" + patient);
    assertThat(
            server.get("Observation?patient=" + patient + "&value-quantity:missing=true").entries())
        .containsExactly("Observation/" + score);
    assertThat(
            server
                .get("Observation?code=72514-3&patient=" + patient + "&code:missing=true")
                .entries())
        .isEmpty();
  }

  @OnEachDatabase
  void searchesByForm(FhirServer server) {
    String name = uniqueName();
    String id = server.post("Patient", patient(name)).id();
    Reply found =
        server.send(
            "POST",
            "Patient/_search",
            BodyPublishers.ofString("family=" + name),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.entries()).containsExactly("Patient/" + id);
  }

  @OnEachDatabase
  void refusesAnUnknownParameterAndNamesTheKnown(FhirServer server) {
    Reply refused = server.get("Patient?colour=blue");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.diagnostics()).contains("colour").contains("birthdate");
  }

  @OnEachDatabase
  void passesOverAnUnknownParameterWhenAskedTo(FhirServer server) {
    String name = uniqueName();
    server.post("Patient", patient(name));
    Reply lenient = server.get("Patient?colour=blue&family=" + name, "Prefer", "handling=lenient");

    assertThat(lenient.status()).isEqualTo(200);
    assertThat(lenient.entries()).hasSize(1);
  }

  @OnEachDatabase
  void refusesWhatItWouldPassOver(FhirServer server) {
    for (String query :
        new String[] {
          "_lastUpdate=gt2030",
          "_summary=brief",
          "_total=all",
          "gender:missing=maybe",
          "family:begins=x"
        }) {
      Reply refused = server.get("Patient?" + query);
      assertThat(refused.status()).as(query).isEqualTo(400);
      assertThat(refused.diagnostics()).contains(query.substring(0, query.indexOf('=')));
    }
    assertThat(server.get("Patient?_lastUpdate=gt2030", "Prefer", "handling=lenient").status())
        .isEqualTo(200);
  }

  @OnEachDatabase
  void refusesPlacesThatNoPageHas(FhirServer server) {
    for (int i = 0; i < 2; i++) {
      server.post("Patient", patient(uniqueName()));
    }
    String next =
        server
            .get("Patient?_count=1")
            .as(Bundle.class)
            .getLink("next")
            .getUrl()
            .substring(server.base().length());
    for (String bad : new String[] {"-1", "few", "1.5", "99999999999", "2147483647"}) {
      for (String path :
          new String[] {
            "Patient?_offset=" + bad,
            "Patient/_history?_offset=" + bad,
            "PlanDefinition?_offset=" + bad,
            next.replaceFirst("_getpagesoffset=\\d+", "_getpagesoffset=" + bad)
          }) {
        Reply refused = server.get(path);
        assertThat(refused.status()).as(path).isEqualTo(400);
        assertThat(refused.diagnostics()).contains("offset");
      }
    }
    for (String bad : new String[] {"_count=-1", "_count=few", "_count=1&_count=2"}) {
      assertThat(server.get("Patient?" + bad).status()).as(bad).isEqualTo(400);
      assertThat(server.get("Patient/_history?" + bad).status()).as(bad).isEqualTo(400);
    }
    assertThat(server.get("Patient?_offset=1000000000").entries()).isEmpty();
  }

  @OnEachDatabase
  void capsTheSizeOfAPage(FhirServer server) {
    Bundle page = server.get("Patient?_count=100000").as(Bundle.class);

    assertThat(page.getEntry()).hasSizeLessThanOrEqualTo(200);
    assertThat(URI.create(page.getLink("self").getUrl()).getQuery()).contains("_count=200");
  }

  @OnEachDatabase
  void losesNothingThatMatchesInTwoWays(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    for (int i = 0; i < 25; i++) {
      server.post("Condition", twiceCoded(patient));
    }
    String search = "Condition?patient=" + patient + "&code=urn:one%7Ca,urn:two%7Cb";

    assertThat(server.get(search + "&_count=30").entries()).hasSize(25);
    assertThat(server.get(search + "&_count=30&_sort=-_lastUpdated").entries()).hasSize(25);
    assertThat(server.get(search + "&_count=30&_total=accurate").entries()).hasSize(25);
    Bundle page = server.get(search).as(Bundle.class);
    assertThat(page.getEntry()).hasSize(20);
    assertThat(page.getLink("next")).isNotNull();
  }

  @OnEachDatabase
  void countsWhatIsIncludedApart(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    for (int i = 0; i < 3; i++) {
      server.post("Observation", painScore(patient, i));
    }

    assertThat(
            server
                .get(
                    "Patient?_id="
                        + patient
                        + "&_revinclude=Observation:patient&_count=1&_total=accurate")
                .entries())
        .hasSize(4);
  }

  private static String twiceCoded(String patient) {
    return """
        {"resourceType": "Condition", "subject": {"reference": "Patient/%s"},
         "code": {"coding": [{"system": "urn:one", "code": "a"}, {"system": "urn:two", "code": "b"}]}}
        """
        .formatted(patient);
  }
}
