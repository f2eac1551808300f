package org.kyphoplasty.server.apply.cases;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * A test patient: a folder with {@code case.json} and {@code given/*.json}.
 *
 * @param folder where it stands; its name is the name of the case
 * @param title who the patient is, in one line
 * @param why what the case proves, in one line
 * @param positive the rules that are satisfied for the patient, such as {@code R1}
 * @param negative the rules that are violated or cannot be decided
 * @param given the patient's data, with exactly one Patient
 * @param parameters values of CQL parameters
 */
public record PatientCase(
    Path folder,
    String title,
    String why,
    Set<String> positive,
    Set<String> negative,
    Bundle given,
    Parameters parameters) {

  /** The name of the case. */
  public String name() {
    return String.valueOf(folder.getFileName());
  }

  /** All cases of a folder, by name. */
  public static List<PatientCase> readAll(FhirContext fhir, Path tests) {
    try (Stream<Path> folders = Files.list(tests)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("case.json")))
          .sorted()
          .toList()
          .parallelStream()
          .map(folder -> read(fhir, folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the test patients in " + tests, e);
    }
  }

  private static PatientCase read(FhirContext fhir, Path folder) {
    try {
      JsonNode json = new ObjectMapper().readTree(folder.resolve("case.json").toFile());
      return new PatientCase(
          folder,
          json.path("title").asText(),
          json.path("why").asText(),
          rules(json.path("positive")),
          rules(json.path("negative")),
          given(fhir, folder.resolve("given")),
          parameters(json.path("parameters")));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the test patient in " + folder, e);
    }
  }

  private static Set<String> rules(JsonNode list) {
    Set<String> rules = new TreeSet<>();
    list.forEach(rule -> rules.add(rule.asText()));
    return rules;
  }

  private static Bundle given(FhirContext fhir, Path folder) throws IOException {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        Resource resource = (Resource) fhir.newJsonParser().parseResource(Files.readString(file));
        bundle.addEntry().setResource(resource);
      }
    }
    return bundle;
  }

  static Parameters parameters(JsonNode values) {
    Parameters parameters = new Parameters();
    for (Map.Entry<String, JsonNode> each : values.properties()) {
      parameters.addParameter(each.getKey(), value(each.getValue()));
    }
    return parameters;
  }

  private static Type value(JsonNode value) {
    if (value.isBoolean()) {
      return new BooleanType(value.asBoolean());
    }
    if (value.isInt()) {
      return new IntegerType(value.asInt());
    }
    if (value.isNumber()) {
      return new DecimalType(value.decimalValue());
    }
    if (value.isObject()) {
      return new Period()
          .setStartElement(new DateTimeType(value.path("start").asText()))
          .setEndElement(new DateTimeType(value.path("end").asText()));
    }
    String text = value.asText();
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? new DateType(text) : new StringType(text);
  }
}
