package org.kyphoplasty.server.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** One row of a table of terminology calls: sent by GET and by POST, with the same answer. */
record TerminologyCall(
    String operation, Map<String, String> parameters, int status, List<String> contains) {
  static final String OURS = "http://kyphoplasty-pathway.org/fhir/";
  static final String SNOMED = "http://snomed.info/sct";
  static final String LOINC = "http://loinc.org";
  static final String ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
  static final String CPT = "http://www.ama-assn.org/go/cpt";
  static final String UCUM = "http://unitsofmeasure.org";

  private static final Set<String> FLAGS =
      Set.of("abstract", "activeOnly", "includeDefinition", "includeDesignations", "reverse");

  /** A call whose parameters stand as {@code name=value}, with one space between them. */
  static TerminologyCall call(String operation, String parameters) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String each : parameters.isEmpty() ? new String[0] : parameters.split(" ", -1)) {
      String[] parts = each.split("=", 2);
      named.put(parts[0], parts[1].replace('_', ' '));
    }
    return new TerminologyCall(operation, named, 200, List.of());
  }

  /** What the answer must contain, byte for byte; what begins with ! must not be in it. */
  TerminologyCall gives(int expected, String... parts) {
    return new TerminologyCall(operation, parameters, expected, List.of(parts));
  }

  void check(FhirServer server, SoftAssertions softly) {
    Reply got = server.get(url());
    Reply posted = server.post(operation, body());
    check("GET " + url(), got, softly);
    check("POST " + url(), posted, softly);
    if (status == 200 && !got.body().contains("urn:uuid")) {
      softly.assertThat(posted.body()).as(url()).isEqualTo(got.body());
    }
  }

  private void check(String name, Reply reply, SoftAssertions softly) {
    softly.assertThat(reply.status()).as("%s: %s", name, reply.body()).isEqualTo(status);
    for (String part : contains) {
      if (part.startsWith("!")) {
        softly.assertThat(reply.body()).as(name).doesNotContain(part.substring(1));
      } else {
        softly.assertThat(reply.body()).as(name).contains(part);
      }
    }
  }

  String url() {
    return operation
        + parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }

  private Parameters body() {
    Parameters body = new Parameters();
    parameters.forEach((name, value) -> body.addParameter(name, typed(name, value)));
    return body;
  }

  private static Type typed(String name, String value) {
    if (FLAGS.contains(name) && value.matches("true|false")) {
      return new BooleanType(value.equals("true"));
    }
    return switch (name) {
      case "url", "system", "targetsystem", "exclude-system" -> new UriType(value);
      case "code", "codeA", "codeB", "displayLanguage", "property" -> new CodeType(value);
      case "count", "offset" -> new IntegerType(Integer.parseInt(value));
      case "coding", "codingA", "codingB" -> coding(value);
      default -> new StringType(value);
    };
  }

  private static Coding coding(String token) {
    int bar = token.lastIndexOf('|');
    assertThat(bar).as(token).isPositive();
    return new Coding().setSystem(token.substring(0, bar)).setCode(token.substring(bar + 1));
  }
}
