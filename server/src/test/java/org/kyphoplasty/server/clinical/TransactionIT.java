package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.testing.Resources.bundle;
import static org.kyphoplasty.server.testing.Resources.entry;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import org.hl7.fhir.r4.model.Bundle;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;

/** Transactions are whole or not at all; the entries of a batch stand for themselves. */
class TransactionIT {
  private static final String UNKNOWN_SUBJECT =
      "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/nobody\"}}";

  @OnEachDatabase
  void resolvesReferencesWithinATransaction(FhirServer server) {
    String name = uniqueName();
    String urn = "urn:uuid:7a9f1a52-8c9b-4c58-9f43-2a4b3c0f8d11";
    Reply done =
        server.post(
            "",
            bundle(
                "transaction",
                """
                {"fullUrl":"%s","resource":%s,"request":{"method":"POST","url":"Patient"}}"""
                    .formatted(urn, patient(name)),
                entry(
                    "POST",
                    "Condition",
                    "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\""
                        + urn
                        + "\"}}")));

    assertThat(done.status()).isEqualTo(200);
    assertThat(server.get("Condition?patient.family=" + name).entries()).hasSize(1);
  }

  @OnEachDatabase
  void leavesNothingOfAFailedTransaction(FhirServer server) {
    String name = uniqueName();
    Reply failed =
        server.post(
            "",
            bundle(
                "transaction",
                entry("POST", "Patient", patient(name)),
                entry("POST", "Condition", UNKNOWN_SUBJECT)));

    assertThat(failed.status()).isIn(400, 422);
    assertThat(server.get("Patient?family=" + name).entries()).isEmpty();
  }

  @OnEachDatabase
  void keepsTheGoodEntriesOfABatch(FhirServer server) {
    String name = uniqueName();
    Bundle answer =
        server
            .post(
                "",
                bundle(
                    "batch",
                    entry("POST", "Patient", patient(name)),
                    entry("POST", "Condition", UNKNOWN_SUBJECT)))
            .as(Bundle.class);

    assertThat(answer.getEntry().get(0).getResponse().getStatus()).startsWith("201");
    assertThat(answer.getEntry().get(1).getResponse().getStatus()).startsWith("4");
    assertThat(server.get("Patient?family=" + name).entries()).hasSize(1);
  }

  @OnEachDatabase
  void answersAStaleVersionInABatchAsAlone(FhirServer server) {
    String id = server.post("Patient", patient(uniqueName())).id();
    server.put("Patient/" + id, patient(id, uniqueName()));
    String stale =
        """
        {"resource":%s,"request":{"method":"PUT","url":"Patient/%s","ifMatch":"W/\\"1\\""}}"""
            .formatted(patient(id, uniqueName()), id);
    Bundle batch = server.post("", bundle("batch", stale)).as(Bundle.class);
    Reply transaction = server.post("", bundle("transaction", stale));

    assertThat(batch.getEntryFirstRep().getResponse().getStatus()).startsWith("412");
    assertThat(transaction.status()).isEqualTo(412);
  }

  @OnEachDatabase
  void honoursIfMatchOfEachEntry(FhirServer server) {
    String name = uniqueName();
    String id = server.post("Patient", patient(name)).id();
    String fresh = "new-" + System.nanoTime();
    for (String entry :
        new String[] {
          """
          {"request":{"method":"DELETE","url":"Patient/%s","ifMatch":"W/\\"9\\""}}"""
              .formatted(id),
          """
          {"resource":%s,"request":{"method":"PUT","url":"Patient/%s","ifMatch":"W/\\"1\\""}}"""
              .formatted(patient(fresh, name), fresh)
        }) {
      Bundle batch = server.post("", bundle("batch", entry)).as(Bundle.class);
      Reply transaction = server.post("", bundle("transaction", entry));
      assertThat(batch.getEntryFirstRep().getResponse().getStatus()).startsWith("412");
      assertThat(transaction.status()).isEqualTo(412);
    }
    Reply byCondition =
        server.post(
            "",
            bundle(
                "transaction",
                """
                {"resource":%s,"request":{"method":"PUT","url":"Patient?family=%s","ifMatch":"W/\\"1\\""}}"""
                    .formatted(patient(name), name)));

    assertThat(byCondition.status()).isEqualTo(400);
    assertThat(byCondition.diagnostics()).contains("ifMatch");
    assertThat(server.get("Patient?family=" + name).entries()).containsExactly("Patient/" + id);
  }

  @OnEachDatabase
  void refusesEntriesThatContradictThemselves(FhirServer server) {
    String name = uniqueName();
    for (String entry :
        new String[] {
          entry("POST", "Observation", patient(name)),
          entry("PUT", "Patient/one", patient("two", name)),
          entry("PUT", "Patient/two", patient("two", name))
              .replace("\"method\"", "\"ifNoneMatch\":\"*\",\"method\""),
          entry("DELETE", "Patient?family=", "null").replace("\"resource\":null,", "")
        }) {
      Reply transaction = server.post("", bundle("transaction", entry));
      Bundle batch = server.post("", bundle("batch", entry)).as(Bundle.class);
      assertThat(transaction.status()).as(entry).isEqualTo(400);
      assertThat(batch.getEntryFirstRep().getResponse().getStatus()).as(entry).startsWith("400");
    }
    assertThat(server.get("Patient?family=" + name).entries()).isEmpty();
  }

  @OnEachDatabase
  void refusesABundleThatDoesNotSayWhatToDo(FhirServer server) {
    String name = uniqueName();
    String patient = patient(name);
    for (String type : new String[] {"batch", "transaction"}) {
      Reply noRequest = server.post("", bundle(type, "{\"resource\":" + patient + "}"));
      Reply noUrl =
          server.post(
              "", bundle(type, "{\"resource\":" + patient + ",\"request\":{\"method\":\"POST\"}}"));
      assertThat(noRequest.status()).isEqualTo(400);
      assertThat(noRequest.diagnostics()).contains("Bundle.entry[0].request");
      assertThat(noUrl.status()).isEqualTo(400);
    }
    Reply noType =
        server.post(
            "",
            bundle("batch", entry("POST", "Patient", patient)).replace("\"type\":\"batch\",", ""));

    assertThat(noType.status()).isEqualTo(400);
    assertThat(noType.diagnostics()).contains("batch or transaction");
    assertThat(server.get("Patient?family=" + name).entries()).isEmpty();
  }

  @OnEachDatabase
  void refusesATransactionOfATypeThatIsNotKept(FhirServer server) {
    String name = uniqueName();
    Reply refused =
        server.post(
            "",
            bundle(
                "transaction",
                entry("POST", "Patient", patient(name)),
                entry("POST", "Basic", "{\"resourceType\":\"Basic\"}")));

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.diagnostics()).contains("Basic");
    assertThat(server.get("Patient?family=" + name).entries()).isEmpty();
  }

  @OnEachDatabase
  void answersABundleAsABundleWhateverItCalls(FhirServer server) {
    String name = uniqueName();
    String id = server.post("Patient", patient(name)).id();
    String apply = "PlanDefinition/kyphoplasty-pathway/$apply?subject=Patient/" + id;
    for (String call : new String[] {apply, "Questionnaire/kyphoplasty-recovery-check/$package"}) {
      String entry = "{\"request\":{\"method\":\"GET\",\"url\":\"%s\"}}".formatted(call);
      String create = entry("POST", "Patient", patient(name));
      Bundle batch = server.post("", bundle("batch", create, entry)).as(Bundle.class);
      Reply transaction = server.post("", bundle("transaction", create, entry));

      assertThat(batch.getEntry()).hasSize(2);
      assertThat(batch.getEntry().get(0).getResponse().getStatus()).startsWith("201");
      assertThat(batch.getEntry().get(1).getResponse().getStatus()).startsWith("400");
      assertThat(transaction.status()).isEqualTo(400);
      assertThat(transaction.diagnostics()).contains("Send this call by itself");
    }
    // The first, and one of each batch.
    assertThat(server.get("Patient?family=" + name).entries()).hasSize(3);
  }

  @OnEachDatabase
  void storesNothingOfATransactionThatAsksForWhatIsNotThere(FhirServer server) {
    String name = uniqueName();
    for (String url : new String[] {"Patient/one/$nothing", "Nothing/one", "Basic?code=x"}) {
      String read = "{\"request\":{\"method\":\"GET\",\"url\":\"%s\"}}".formatted(url);
      Reply refused =
          server.post("", bundle("transaction", entry("POST", "Patient", patient(name)), read));
      assertThat(refused.status()).as(url).isBetween(400, 499);
    }
    assertThat(server.get("Patient?family=" + name).entries()).isEmpty();
  }

  @OnEachDatabase
  void storesNothingThatIsSentToAnOperation(FhirServer server) {
    String name = uniqueName();
    for (String url :
        new String[] {"Patient/$validate", "Patient/%24validate", "Patient/_search"}) {
      Bundle batch =
          server.post("", bundle("batch", entry("POST", url, patient(name)))).as(Bundle.class);
      assertThat(batch.getEntryFirstRep().getResponse().getStatus()).as(url).startsWith("400");
    }
    assertThat(server.get("Patient?family=" + name).entries()).isEmpty();
  }
}
