package org.kyphoplasty.server.testing;

import java.util.UUID;

/** Small resources for tests, as JSON. */
public final class Resources {
  private Resources() {}

  /** A name that no other test has, so that a search for it finds this test's data only. */
  public static String uniqueName() {
    return "N" + UUID.randomUUID().toString().replace("-", "");
  }

  /** A patient of that family name. */
  public static String patient(String family) {
    return """
        {"resourceType":"Patient","name":[{"family":"%s"}],"gender":"female"}"""
        .formatted(family);
  }

  /** The same patient under an id. */
  public static String patient(String id, String family) {
    return """
        {"resourceType":"Patient","id":"%s","name":[{"family":"%s"}],"gender":"female"}"""
        .formatted(id, family);
  }

  /** A pain score of the patient. */
  public static String painScore(String patientId, int score) {
    return """
        {"resourceType":"Observation","status":"final",
         "code":{"coding":[{"system":"http://loinc.org","code":"72514-3"}]},
         "subject":{"reference":"Patient/%s"},"valueInteger":%d}"""
        .formatted(patientId, score);
  }

  /** A bundle of the given type with the given entries. */
  public static String bundle(String type, String... entries) {
    return """
        {"resourceType":"Bundle","type":"%s","entry":[%s]}"""
        .formatted(type, String.join(",", entries));
  }

  /** A bundle entry that sends a resource. */
  public static String entry(String method, String url, String resource) {
    return """
        {"resource":%s,"request":{"method":"%s","url":"%s"}}"""
        .formatted(resource, method, url);
  }
}
