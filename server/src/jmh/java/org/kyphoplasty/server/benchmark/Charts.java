package org.kyphoplasty.server.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fictional patients with care plans and observations, the same for every server: 2,000 Patients,
 * 5,000 CarePlans and 10,000 Observations.
 */
final class Charts {
  static final int PATIENTS = 2_000;
  static final int CARE_PLANS = 5_000;
  static final int OBSERVATIONS = 10_000;

  private static final int PATIENTS_PER_BUNDLE = 20;
  private static final int CONNECTIONS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Charts() {}

  /** Posts them all, and gives the ids that the server gave to the patients. */
  static List<String> post(Client server) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<List<String>>> posted = new ArrayList<>();
      for (int first = 0; first < PATIENTS; first += PATIENTS_PER_BUNDLE) {
        String bundle = transaction(first, PATIENTS_PER_BUNDLE);
        posted.add(clients.submit(() -> post(server, bundle)));
      }
      List<String> patients = new ArrayList<>();
      for (Future<List<String>> each : posted) {
        patients.addAll(each.get());
      }
      return patients;
    } finally {
      clients.shutdown();
    }
  }

  /** A transaction with so many patients and their share of the rest. */
  static String transaction(int first, int patients) {
    List<String> entries = new ArrayList<>();
    for (int number = first; number < first + patients; number++) {
      String patient = "urn:uuid:00000000-0000-4000-8000-" + "%012d".formatted(number);
      entries.add(entry("Patient", patient, patient(number)));
      for (int i = 0; i < share(number, CARE_PLANS); i++) {
        entries.add(entry("CarePlan", uuid("1", number, i), carePlan(patient, number + i)));
      }
      for (int i = 0; i < share(number, OBSERVATIONS); i++) {
        entries.add(entry("Observation", uuid("2", number, i), observation(patient, i)));
      }
    }
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        + String.join(",", entries)
        + "]}";
  }

  static String carePlan(String patient, int number) {
    return """
    {"resourceType":"CarePlan","status":"%s","intent":"plan","title":"Plan %d",
     "category":[{"coding":[{"system":"http://hl7.org/fhir/us/core/CodeSystem/careplan-category","code":"assess-plan"}]}],
     "subject":{"reference":"%s"},"period":{"start":"2026-%02d-%02d"},
     "activity":[{"detail":{"kind":"ServiceRequest","status":"not-started","description":"Blood tests"}}]}\
    """
        .formatted(
            number % 3 == 0 ? "completed" : "active",
            number,
            patient,
            1 + number % 12,
            1 + number % 28);
  }

  private static String patient(int number) {
    return """
    {"resourceType":"Patient","identifier":[{"system":"http://example.org/mrn","value":"B%05d"}],
     "name":[{"family":"Benchmark%d","given":["Ada"]}],"gender":"%s","birthDate":"%d-03-01"}\
    """
        .formatted(number, number, number % 2 == 0 ? "female" : "male", 1930 + number % 40);
  }

  private static String observation(String patient, int number) {
    return """
    {"resourceType":"Observation","status":"final",
     "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey"}]}],
     "code":{"coding":[{"system":"http://loinc.org","code":"72514-3"}]},
     "subject":{"reference":"%s"},"effectiveDateTime":"2026-05-%02dT08:00:00Z","valueInteger":%d}\
    """
        .formatted(patient, 1 + number % 28, number % 11);
  }

  /** So that the shares of all patients add up to the whole. */
  private static int share(int patient, int whole) {
    return (int) ((patient + 1L) * whole / PATIENTS - (long) patient * whole / PATIENTS);
  }

  private static String uuid(String kind, int patient, int number) {
    return String.format(
        Locale.ROOT, "urn:uuid:%s0000000-0000-4000-8000-%06d%06d", kind, patient, number);
  }

  private static String entry(String type, String fullUrl, String resource) {
    return "{\"fullUrl\":\"%s\",\"resource\":%s,\"request\":{\"method\":\"POST\",\"url\":\"%s\"}}"
        .formatted(fullUrl, resource, type);
  }

  private static List<String> post(Client server, String bundle) throws Exception {
    HttpResponse<String> answer = server.send("POST", "", bundle);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    List<String> patients = new ArrayList<>();
    for (JsonNode entry : JSON.readTree(answer.body()).get("entry")) {
      String location = entry.get("response").get("location").asText();
      if (location.contains("Patient/")) {
        patients.add(location.replaceAll(".*Patient/([^/]+).*", "$1"));
      }
    }
    return patients;
  }
}
