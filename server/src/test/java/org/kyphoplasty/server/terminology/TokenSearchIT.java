package org.kyphoplasty.server.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.terminology.TerminologyCall.OURS;
import static org.kyphoplasty.server.testing.Resources.patient;
import static org.kyphoplasty.server.testing.Resources.uniqueName;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Condition;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.Reply;
import org.kyphoplasty.server.testing.Resources;

/** Token searches of clinical data by value set, by hierarchy and by text. */
class TokenSearchIT {
  private static final String SET = OURS + "ValueSet/osteoporosis";
  private static final String CLINICAL =
      "http://terminology.hl7.org/CodeSystem/condition-clinical%7C";
  private static final String STATUS = "http://hl7.org/fhir/ValueSet/condition-clinical";
  private static final Map<String, String> CODES =
      new TreeMap<>(
          Map.of(
              "inside",
              "\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"64859006\",\"display\":\"Osteoporosis\"}]",
              "both",
              "\"coding\":[{\"system\":\"http://example.org/own\",\"code\":\"o1\"},"
                  + "{\"system\":\"http://snomed.info/sct\",\"code\":\"64859006\"}]",
              "outside",
              "\"coding\":[{\"system\":\"http://example.org/own\",\"code\":\"o1\",\"display\":\"Other\"}]",
              "words",
              "\"text\":\"weak bones\""));

  @OnEachDatabase
  void findsByValueSetHierarchyAndText(FhirServer server) {
    String all = "Condition?patient=" + store(server);

    for (String reference : List.of(SET, SET + "%7C0.1.0", "ValueSet/osteoporosis")) {
      assertThat(found(server, all + "&code:in=" + reference))
          .as(reference)
          .containsExactlyInAnyOrder("inside", "both");
      assertThat(found(server, all + "&code:not-in=" + reference))
          .as("not " + reference)
          .containsExactlyInAnyOrder("outside", "words");
    }
    assertThat(found(server, all + "&code:in=" + OURS + "ValueSet/vertebral-level")).isEmpty();
    assertThat(found(server, all + "&code:not-in=" + OURS + "ValueSet/vertebral-level")).hasSize(4);
    assertThat(found(server, all + "&code:text=osteop")).containsExactly("inside");
    assertThat(found(server, all + "&code:text=weak")).containsExactly("words");
    assertThat(found(server, all + "&clinical-status:below=" + CLINICAL + "active")).hasSize(4);
    assertThat(found(server, all + "&clinical-status:above=" + CLINICAL + "active")).isEmpty();
    assertThat(found(server, all + "&clinical-status:in=" + STATUS)).hasSize(4);
  }

  @OnEachDatabase
  void refusesWhatItDoesNotKnow(FhirServer server) {
    for (String search :
        List.of(
            "Condition?code:in=" + OURS + "ValueSet/none",
            "Condition?code:in=" + SET + "%7C9",
            "Condition?code:not-in=" + OURS + "ValueSet/none",
            "Condition?code:in=http://hl7.org/fhir/ValueSet/ucum-units",
            "Condition?subject:Patient.gender:not-in=" + SET,
            "Condition?code:below=http://snomed.info/sct%7C64859006",
            "Condition?code:above=64859006")) {
      Reply reply = server.get(search);
      assertThat(reply.status()).as("%s: %s", search, reply.body()).isEqualTo(400);
    }
    assertThat(server.get("Condition?code:in=" + OURS + "ValueSet/none").diagnostics())
        .contains(OURS + "ValueSet/none", "neither published here nor part of FHIR R4");
  }

  @OnEachDatabase
  void conditionalRequestsTakeValueSetsToo(FhirServer server) {
    String patient = store(server);
    Reply reply =
        server.post(
            "Condition",
            condition(patient, "again", CODES.getOrDefault("inside", "")),
            "If-None-Exist",
            "patient=" + patient + "&code:in=" + OURS + "ValueSet/none");

    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
  }

  @OnEachDatabase
  void conditionalWritesRefuseWhatIsMeantOtherwiseThere(FhirServer server) {
    String patient = store(server);
    String both = CODES.getOrDefault("both", "");
    String query = "identifier=both&patient=" + patient + "&code:not-in=" + SET;
    String body = condition(patient, "again", both);
    String created =
        """
        {"resource":%s,"request":{"method":"POST","url":"Condition","ifNoneExist":"%s"}}"""
            .formatted(body, query);
    String updated = Resources.entry("PUT", "Condition?" + query, body);
    String below = "code:below=http://snomed.info/sct%7C64859006&patient=" + patient;
    for (Reply reply :
        List.of(
            server.post("Condition", body, "If-None-Exist", query),
            server.post("Condition", body, "If-None-Exist", below),
            server.put("Condition?" + query, body),
            server.delete("Condition?" + query),
            server.post("", Resources.bundle("transaction", created)),
            server.post("", Resources.bundle("transaction", updated)))) {
      assertThat(reply.status()).as(reply.body()).isEqualTo(400);
      assertThat(reply.diagnostics()).contains(":not-in", "search first");
    }
    assertThat(found(server, "Condition?patient=" + patient)).hasSize(4);
  }

  private static String store(FhirServer server) {
    String patient = server.post("Patient", patient(uniqueName())).id();
    CODES.forEach((name, code) -> server.post("Condition", condition(patient, name, code)));
    return patient;
  }

  private static String condition(String patient, String name, String code) {
    return """
    {"resourceType":"Condition","identifier":[{"value":"%s"}],"subject":{"reference":"Patient/%s"},
     "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"recurrence"}]},
     "code":{%s}}\
    """
        .formatted(name, patient, code);
  }

  private static List<String> found(FhirServer server, String search) {
    Reply reply = server.get(search);
    assertThat(reply.status()).as("%s: %s", search, reply.body()).isEqualTo(200);
    return reply.as(Bundle.class).getEntry().stream()
        .map(each -> (Condition) each.getResource())
        .map(each -> each.getIdentifierFirstRep().getValue())
        .toList();
  }
}
