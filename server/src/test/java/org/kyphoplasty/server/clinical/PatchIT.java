package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Patient;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** What a patch may ask for, and that it does it. */
class PatchIT {
  private static final String FHIR = "application/fhir+json";
  private static final String JSON_PATCH = "application/json-patch+json";
  private static final String PATIENT =
      """
      {"resourceType":"Patient","name":[
        {"use":"official","family":"Ash","given":["Ada","Bea"]},
        {"use":"usual","family":"Birch (Beech)"}]}""";

  @OnEachDatabase
  void findsElementsByPlaceAndByWhatTheyHold(FhirServer server) {
    String id = server.post("Patient", PATIENT).id();

    patch(
        server,
        id,
        operation(
            "replace",
            "Patient.name.where(use = 'usual').family",
            ",{\"name\":\"value\",\"valueString\":\"Cedar\"}"));
    patch(server, id, operation("delete", "Patient.name[0].given[1]", ""));
    assertThat(server.get("Patient/" + id).body()).contains("Ada").doesNotContain("Bea\"");
    patch(server, id, operation("delete", "Patient.name[0]", ""));
    Patient patched = server.get("Patient/" + id).as(Patient.class);
    assertThat(patched.getName()).hasSize(1);
    assertThat(patched.getNameFirstRep().getFamily()).isEqualTo("Cedar");

    String only = "Patient.name.where((use = 'usual') and given.exists().not())";
    patch(server, id, operation("delete", only, ""));
    assertThat(server.get("Patient/" + id).as(Patient.class).getName()).isEmpty();
  }

  @OnH2
  void saysThatAPatchDoesNotFitTheResource(FhirServer server) {
    String id = server.post("Patient", PATIENT).id();
    String name = ",{\"name\":\"name\",\"valueString\":\"nothing\"}";
    for (String patch :
        List.of(
            operation("add", "Patient", name),
            operation("delete", "Patient.name.where(use.exists().not())", ""),
            operation("move", "name", ""))) {
      Reply reply = server.patch("Patient/" + id, FHIR, patch);
      assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    }
  }

  @OnH2
  void refusesPathsThatNeedNotEndOrMultiply(FhirServer server) {
    String id = server.post("Patient", PATIENT).id();
    String all = "Patient.descendants().where(";
    for (String path :
        List.of(
            "Patient.where('a'.repeat($this & 'a').exists())",
            "Patient.where('a'.`repeat`($this & 'a').exists())",
            "Patient.where('a'.repeat ($this & 'a').exists())",
            "Patient.where('a'.repeat/* */($this & 'a').exists())",
            "Patient.where((1).aggregate($total + $this, 0) > 1)",
            all.repeat(7) + "true" + ")".repeat(7),
            "Patient.where(%resource.name.where(%resource.name.exists()))",
            "Patient.name.where(given | given)",
            "Patient.name.where(family.matches('(a+)+x'))",
            "Patient.name.where(family.replace('a','aaaaaaaaaa').exists())",
            "Patient.name.where(family.exists()",
            "Patient.name" + ".where(true)".repeat(100))) {
      for (String type : List.of("delete", "add", "insert", "replace", "move")) {
        String operation = operation(type, path, ",{\"name\":\"name\",\"valueString\":\"use\"}");
        Reply reply = server.patch("Patient/" + id, FHIR, operation);
        assertThat(reply.status()).as("%s %s: %s", type, path, reply.body()).isEqualTo(422);
      }
    }
    Reply entry = server.post("", transaction(id, operation("delete", all + "true)", "")));
    assertThat(entry.status()).as(entry.body()).isEqualTo(422);
    assertThat(server.get("Patient/" + id).as(Patient.class).getMeta().getVersionId())
        .isEqualTo("1");
  }

  @OnH2
  void refusesPatchesThatGrowTheResourceOrHaveNoEnd(FhirServer server) {
    String id = server.post("Patient", PATIENT).id();
    String copy = "{\"op\":\"copy\",\"from\":\"/name\",\"path\":\"/name/0/given/-\"}";
    assertThat(server.patch("Patient/" + id, JSON_PATCH, times(20, copy)).status()).isEqualTo(422);
    String one = "{\"op\":\"copy\",\"from\":\"/name/0\",\"path\":\"/name/-\"}";
    assertThat(server.patch("Patient/" + id, JSON_PATCH, times(2, one)).status()).isEqualTo(200);
    String test = "{\"op\":\"test\",\"path\":\"/resourceType\",\"value\":\"Patient\"}";
    assertThat(server.patch("Patient/" + id, JSON_PATCH, times(201, test)).status()).isEqualTo(422);
    String operations =
        IntStream.rangeClosed(0, 200)
            .mapToObj(i -> parameter("delete", "Patient.gender", ""))
            .collect(Collectors.joining(","));
    assertThat(server.patch("Patient/" + id, FHIR, parameters(operations)).status()).isEqualTo(422);
  }

  private static void patch(FhirServer server, String id, String patch) {
    Reply reply = server.patch("Patient/" + id, FHIR, patch);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

  private static String times(int count, String operation) {
    return IntStream.range(0, count)
        .mapToObj(i -> operation)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String transaction(String id, String patch) {
    return """
        {"resourceType":"Bundle","type":"transaction","entry":[
          {"resource":%s,"request":{"method":"PATCH","url":"Patient/%s"}}]}"""
        .formatted(patch, id);
  }

  private static String operation(String type, String path, String more) {
    return parameters(parameter(type, path, more));
  }

  private static String parameters(String parameters) {
    return "{\"resourceType\":\"Parameters\",\"parameter\":[" + parameters + "]}";
  }

  private static String parameter(String type, String path, String more) {
    return """
        {"name":"operation","part":[
          {"name":"type","valueCode":"%s"},{"name":"path","valueString":"%s"}%s]}"""
        .formatted(type, path, more);
  }
}
