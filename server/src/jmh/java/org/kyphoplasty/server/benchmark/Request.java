package org.kyphoplasty.server.benchmark;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One kind of request.
 *
 * @param name what the table calls it
 * @param path below the FHIR base, of the first one
 * @param body empty for a GET
 * @param varies whether the script appends the path to the URL itself
 * @param script tells wrk what to send
 */
record Request(String name, String path, String body, boolean varies, String script) {
  private static final String JSON = "[\"Content-Type\"]=\"application/fhir+json\"";

  static Request get(String name, String path) {
    return new Request(name, path, "", false, headers(""));
  }

  static Request getIfNoneMatch(String name, String path, String etag) {
    return new Request(name, path, "", false, headers("[\"If-None-Match\"]='" + etag + "'"));
  }

  /** As most clients ask: compressed. */
  static Request getCompressed(String name, String path) {
    return new Request(name, path, "", false, headers("[\"Accept-Encoding\"]=\"gzip\""));
  }

  /** For each request another patient, who stands for {@code {patient}} in the path. */
  static Request getOfPatient(String name, String path, List<String> patients) {
    String random = path.replace("{patient}", "\" .. patients[math.random(#patients)] .. \"");
    return new Request(
        name,
        path.replace("{patient}", patients.get(0)),
        "",
        true,
        """
        %s
        local patients = {%s}
        init = function(args) math.randomseed(7) end
        request = function() return wrk.format("GET", wrk.path .. "/%s") end
        """
            .formatted(headers(""), quoted(patients), random));
  }

  static Request post(String name, String path, String json) {
    return new Request(
        name,
        path,
        json,
        false,
        """
        wrk.method = "POST"
        wrk.body = [==[%s]==]
        %s
        """
            .formatted(json, headers(JSON)));
  }

  private static String headers(String more) {
    return "wrk.headers = {[\"Accept\"]=\"application/fhir+json\""
        + (more.isEmpty() ? "" : ",")
        + more
        + "}\n";
  }

  private static String quoted(List<String> patients) {
    return patients.stream().map(id -> '"' + id + '"').collect(Collectors.joining(","));
  }
}
