package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import org.hl7.fhir.r4.model.Patient;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;

/** Create, read, update, patch, delete and history of clinical data. */
class ClinicalDataIT {
  @OnEachDatabase
  void createsAndReads(FhirServer server) {
    String name = uniqueName();
    Reply created = server.post("Patient", patient(name));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location").orElseThrow())
        .isEqualTo(server.base() + "/Patient/" + created.id() + "/_history/1");
    assertThat(created.header("ETag")).contains("W/\"1\"");
    assertThat(server.get("Patient/" + created.id()).body()).contains(name);
  }

  @OnEachDatabase
  void readsAnEarlierVersion(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    String later = uniqueName();
    server.put("Patient/" + id, patient(id, later));

    assertThat(server.get("Patient/" + id + "/_history/1").body()).doesNotContain(later);
    assertThat(server.get("Patient/" + id + "/_history/2").body()).contains(later);
    for (String none : new String[] {"3", "x", "99999999999999999999"}) {
      assertThat(server.get("Patient/" + id + "/_history/" + none).status()).isEqualTo(404);
    }
    assertThat(server.get("Patient/" + id + "/_history").entries()).hasSize(2);
  }

  @OnEachDatabase
  void answersAnUnchangedReadWith304(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();

    assertThat(server.get("Patient/" + id, "If-None-Match", "W/\"1\"").status()).isEqualTo(304);
    assertThat(server.get("Patient/" + id, "If-None-Match", "W/\"0\"").status()).isEqualTo(200);
  }

  @OnEachDatabase
  void acceptsAnyIdThatFhirAllows(FhirServer server) {
    String id = String.valueOf(System.nanoTime());

    assertThat(server.put("Patient/" + id, patient(id, uniqueName())).status()).isEqualTo(201);
    assertThat(server.get("Patient/" + id).status()).isEqualTo(200);
  }

  @OnEachDatabase
  void updatesOnTheCurrentVersionOnly(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    String second = uniqueName();
    Reply current = server.put("Patient/" + id, patient(id, second), "If-Match", "W/\"1\"");
    Reply stale = server.put("Patient/" + id, patient(id, uniqueName()), "If-Match", "W/\"1\"");

    assertThat(current.status()).isEqualTo(200);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.diagnostics()).contains("If-Match");
    assertThat(server.get("Patient/" + id).body()).contains(second);
  }

  @OnEachDatabase
  void deletesOnTheCurrentVersionOnly(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    server.put("Patient/" + id, patient(id, uniqueName()));

    assertThat(server.delete("Patient/" + id, "If-Match", "W/\"1\"").status()).isEqualTo(412);
    assertThat(server.get("Patient/" + id).status()).isEqualTo(200);
  }

  @OnEachDatabase
  void createsNothingForAVersionThatIsNotThere(FhirServer server) {
    String name = uniqueName();
    String id = "new-" + System.nanoTime();
    Reply byId = server.put("Patient/" + id, patient(id, name), "If-Match", "W/\"1\"");
    Reply byCondition = server.put("Patient?family=" + name, patient(name), "If-Match", "W/\"1\"");

    assertThat(byId.status()).isEqualTo(412);
    assertThat(byCondition.status()).isEqualTo(412);
    assertThat(byId.diagnostics()).contains("If-Match");
    assertThat(server.get("Patient/" + id).status()).isEqualTo(404);
    assertThat(server.get("Patient?family=" + name).entries()).isEmpty();
  }

  @OnEachDatabase
  void updatesTheOneThatMatchesOnItsCurrentVersionOnly(FhirServer server) {
    String name = uniqueName();
    String id = server.post("Patient", patient(name)).id();
    String male = patient(name).replace("female", "male");
    Reply stale = server.put("Patient?family=" + name, male, "If-Match", "W/\"7\"");
    Reply unchanged = server.get("Patient/" + id);
    Reply current = server.put("Patient?family=" + name, male, "If-Match", "W/\"1\"");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(unchanged.body()).contains("female");
    assertThat(current.status()).isEqualTo(200);
  }

  @OnEachDatabase
  void refusesAnIfMatchThatNamesNoVersion(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    for (String ifMatch :
        new String[] {"*", "W/1", "x", "\"1\", \"2\"", "W/\"99999999999999999999\""}) {
      Reply refused = server.put("Patient/" + id, patient(id, uniqueName()), "If-Match", ifMatch);
      assertThat(refused.status()).as(ifMatch).isEqualTo(400);
      assertThat(refused.diagnostics()).contains("W/\"3\"");
    }
  }

  @OnEachDatabase
  void deletesNothingWithoutACriterion(FhirServer server) {
    for (String query : new String[] {"family=", "_count=1", "_sort=family&_format=json"}) {
      Reply refused = server.delete("Patient?" + query);
      assertThat(refused.status()).as(query).isEqualTo(400);
      assertThat(refused.diagnostics()).contains("search parameter");
    }
  }

  @OnEachDatabase
  void deletesNoSingleVersion(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();

    assertThat(server.delete("Patient/" + id + "/_history/1").status()).isEqualTo(405);
    assertThat(server.get("Patient/" + id).status()).isEqualTo(200);
  }

  @OnEachDatabase
  void updatesTheOneThatMatches(FhirServer server) {
    String name = uniqueName();
    String id = server.post("Patient", patient(name)).id();
    Reply updated = server.put("Patient?family=" + name, patient(name).replace("female", "male"));

    assertThat(updated.status()).isEqualTo(200);
    assertThat(updated.id()).isEqualTo(id);
    assertThat(server.get("Patient/" + id).as(Patient.class).getGender().toCode())
        .isEqualTo("male");
  }

  @OnEachDatabase
  void createsNothingWhereOneMatches(FhirServer server) {
    String name = uniqueName();
    String id = server.post("Patient", patient(name)).id();
    Reply again = server.post("Patient", patient(name), "If-None-Exist", "family=" + name);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.id()).isEqualTo(id);
    assertThat(server.get("Patient?family=" + name).entries()).hasSize(1);
  }

  @OnEachDatabase
  void patchesByJsonPatch(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    Reply patched =
        server.patch(
            "Patient/" + id,
            "application/json-patch+json",
            """
            [{"op":"replace","path":"/gender","value":"male"}]""");

    assertThat(patched.status()).isEqualTo(200);
    assertThat(server.get("Patient/" + id).as(Patient.class).getGender().toCode())
        .isEqualTo("male");
  }

  @OnEachDatabase
  void patchesByFhirPath(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    Reply patched =
        server.patch(
            "Patient/" + id,
            "application/fhir+json",
            """
            {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
              {"name":"type","valueCode":"add"},
              {"name":"path","valueString":"Patient"},
              {"name":"name","valueString":"birthDate"},
              {"name":"value","valueDate":"1948-03-02"}]}]}""");

    assertThat(patched.status()).isEqualTo(200);
    assertThat(server.get("Patient/" + id).as(Patient.class).getBirthDateElement().asStringValue())
        .isEqualTo("1948-03-02");
  }

  @OnEachDatabase
  void refusesAPatchOfAStaleVersion(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    server.put("Patient/" + id, patient(id, uniqueName()));
    Reply stale =
        server.patch(
            "Patient/" + id,
            "application/json-patch+json",
            """
            [{"op":"replace","path":"/gender","value":"male"}]""",
            "If-Match",
            "W/\"1\"");

    assertThat(stale.status()).isEqualTo(412);
  }

  @OnEachDatabase
  void createsOnlyIfAskedTo(FhirServer server) {
    String name = uniqueName();
    String path = "Patient/" + name;
    String[] createOnly = {"If-None-Match", "*"};

    assertThat(server.put(path, patient(name, name), createOnly).status()).isEqualTo(201);
    assertThat(server.put(path, patient(name, uniqueName()), createOnly).status()).isEqualTo(412);
    assertThat(server.put("Patient?family=" + name, patient(uniqueName()), createOnly).status())
        .isEqualTo(412);
    assertThat(server.put(path, patient(name, name), "If-None-Match", "W/\"1\"").status())
        .isEqualTo(400);
    assertThat(server.get(path).as(Patient.class).getMeta().getVersionId()).isEqualTo("1");
    assertThat(server.get(path).body()).contains(name);
  }

  @OnEachDatabase
  void tellsThatADeletedResourceIsGone(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();

    assertThat(server.delete("Patient/" + id).status()).isIn(200, 204);
    assertThat(server.get("Patient/" + id).status()).isEqualTo(410);
    assertThat(server.get("Patient/" + id + "/_history/1").status()).isEqualTo(200);
  }

  @OnEachDatabase
  void refusesWhatItCannotKeepWhole(FhirServer server) {
    Reply unknownElement =
        server.post("Patient", "{\"resourceType\":\"Patient\",\"favouriteColour\":\"blue\"}");
    Reply danglingReference =
        server.post(
            "Condition",
            "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/nobody\"}}");

    assertThat(unknownElement.status()).isEqualTo(400);
    assertThat(unknownElement.diagnostics()).contains("favouriteColour");
    assertThat(danglingReference.status()).isIn(400, 422);
    assertThat(danglingReference.diagnostics()).contains("Patient/nobody");
  }
}
